import type { NameList } from './name-list.ts';

/**
 * Chinese, Vietnamese and Filipino names. The names are plain facts, from the locales en_HK, vi of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const eastAsian: NameList = {
  given: `
Ái An Án Ân Ẩn Analyn Angelito Anh Ánh Arnel Ấu Bá Bắc Bách Bạch Ban Băng Bằng Bao Bào Bảo Benigno Bích Bin Bing Bình Bội Bong Bổng
Bongbong Bữu Bửu Ca Cam Cầm Cẩm Cần Cẩn Canh Cảnh Cao Carmelita Cát Chấn Chánh Chao Chau Châu Chế Chen Cheng Cherry Cherrylyn Chí
Chi-Ming Chien Chiến Chiêu Chiểu Ching-Man Chinh Chính Chuẩn Chun Chung Chương Chưởng Chuyên Cơ Công Corazon Crisanto Cúc Cung Cuong
Cương Cường Dã Dạ Đắc Đài Đại Dân Đan Đàn Đăng Danh Danilo Dao Đào Đạo Dat Đạt Đệ Di Diem Diễm Diên Điền Diep Diệp Điệp Diệu Dinh Đinh
Đình Định Divina Độ Đoan Đoàn Doanh Đôn Đơn Dong Đông Đồng Du Duc Đức Duệ Dung Dũng Dụng Duong Dương Đường Duy Duyên Duyệt Erlinda Fang
Fe Fei Felicidad Feng Fu Gang Giác Giang Giáng Giao Giáp Guang Guo Guoqiang Ha Hà Hạ Hạc Hai Hải Haiyan Hàm Han Hán Hân Hãn Hang Hằng
Hanh Hành Hạnh Hao Hào Hảo Hạo Haoran Hậu Heng Hien Hiên Hiền Hiển Hiệp Hieu Hiếu Hiểu Hồ Hoa Hoạ Hòa Họa Hoai Hoài Hoan Hoán Hoàn Hoang
Hoàng Hoạt Học Hội Hoi-Yan Hong Hồng Hongmei Hợp Hua Huan Huân Huấn Hue Huệ Hui Hung Hùng Hưng Huong Hương Hướng Hường Hưởng Hữu Huy
Huyen Huyền Huynh Huỳnh Hỷ Jennylyn Jericho Jessa Jia Jiahao Jiahui Jian Jianguo Jianhua Jiaqi Jiayi Jie Jin Jing Jingyi Jojo Jomar
Jonalyn Joselito Jovelyn Jun Junjie Junjun Ka-Ming Ka-Yan Kai Kang Kê Kha Khả Khắc Khai Khải Khang Khanh Khánh Khê Khiêm Khiết Khiếu
Khoa Khoan Khoát Khôi Khởi Khúc Khuê Khương Khuyên Khuyến Kiếm Kien Kiên Kiến Kiện Kiết Kiệt Kiều Kính Kit-Ying Kun Kwok-Wai Kỳ Kỷ Lạc
Lai-Fong Lam Lâm Lan Lân Lăng Lập Le Lê Lễ Lệ Lei Li Liang Liêm Lien Liên Liệt Liễu Liezel Ligaya Lihua Lin Ling Lingling Linh Lĩnh
Liping Liu Lộ Loan Loc Lộc Lợi Long Lu Luân Luận Luật Lực Lục Luong Lương Lưu Luzviminda Ly Lý Mẫn Manh Mạnh Maricar Maricel Maricris
Marissa Marites Mậu May-Ann Mei Mei-Ling Meihua Meiling Melchor Mengyao Mi Miên Min Ming Minghui Minh Mộc Mộng My Mỹ Na Nam Nan Năng
Nenita Nga Ngà Ngan Ngân Ngạn Nghi Nghị Nghia Nghĩa Nghiêm Nghiệp Ngoc Ngọc Ngôn Nguyên Nguyễn Nguyet Nguyết Nguyệt Nhã Nhan Nhàn Nhân
Nhạn Nhất Nhật Nhi Nhiệm Nhiên Nhơn Nhu Như Nhuận Nhung Nhượng Niệm Ning Ninh Nữ Nương Oanh Peng Pháp Phat Phát Phi Phong Phu Phú Phuc
Phúc Phục Phụng Phước Phuong Phương Phượng Ping Precy Qi Qian Qiang Qin Qing Qiong Quan Quân Quang Quảng Quế Quoc Quốc Quy Quý Quyen
Quyên Quyền Quyết Quynh Quỳnh Ramil Reynaldo Rhodora Rodel Rommel Rong Ruel Rui Ruoxi Sa Sâm San Sang Sáng Sao Shan Shu Shuang Shufen
Shun Sĩ Siêu Sinh Siu-Fong Siyu Son Sơn Song Sông Sử Suk-Yee Suong Sương Sỹ Tạ Tai Tài Tam Tâm Tan Tân Tấn Tao Tất Teresita Thạc Thạch
Thai Thái Thắm Thăng Thắng Thanh Thành Thao Thảo Thất Thế Thể Thêu Thi Thị Thien Thiên Thiện Thiếu Thiều Thiệu Thinh Thịnh Tho Thơ Thọ
Thoa Thoại Thời Thông Thống Thu Thư Thụ Thuan Thuần Thuận Thuật Thúc Thực Thục Thương Thường Thượng Thuy Thúy Thùy Thủy Thụy Thuyết Thy
Tích Tien Tiên Tiến Tiền Tiển Tiếp Tiểu Tin Tín Ting Tingting Tinh Tính Tịnh Tố Tổ Toại Toan Toàn Toản Tôn Tra Trà Trác Trạch Tram Trâm
Trầm Trân Trang Tráng Tranh Tri Trí Triển Triết Triều Triệu Trinh Trình Trong Trọng Trụ Truc Trúc Trực Trung Truong Trương Trường Trưởng
Tsz-Kin Tu Tú Từ Tụ Tuan Tuấn Tuệ Tung Tùng Tường Túy Tùy Tuyen Tuyến Tuyền Tuyển Tuyet Tuyết Ty Uy Uyen Uyên Uyển Văn Vân Vạn Vàng Vành
Vi Vĩ Viên Viễn Viet Viết Việt Vinh Vĩnh Vịnh Virgilio Võ Vọng Vu Vũ Vương Vượng Vy Vỹ Wai-Man Wei Weiming Wen Wenjing Wing-Yan Wu Xi
Xia Xian Xiang Xiao Xiaohong Xiaoli Xiaolong Xiaomei Xiaoming Xiaoyan Xin Xinyi Xiu Xiuying Xiuzhen Xu Xuan Xuân Xue Xuemei Xuyến Ya Yan
Yang Yanyan Yawen Ye Yen Yên Yến Yi Yichen Yifan Yijun Yin Ying Yong Yu Yuan Yuchen Yue Yuhan Yuk-Ling Yulan Yumei Yun Yuting Yutong
Yuxuan Zhe Zhen Zheng Zhenzhen Zhi Zhiqiang Zhiwei Zhong Zhuo Zihan Zimo Ziyi
`,
  family: `
Abad Abella Agbayani Aguilar Agustin Alcantara Alonzo Alvarez Amador Andrada Angeles Antonio Aquino Arellano Asuncion Atienza Au Avila
Bacani Bai Balagtas Baluyot Bantug Bao Barretto Batungbakal Bautista Belmonte Bernabe Bernardo Bonifacio Buenaventura Bui Bùi Cabrera
Cai Calderon Canlas Cao Capili Castillo Castro Catacutan Chan Chang Chao Chau Châu Che Chen Cheng Cheuk Cheung Chew Chia Chiang Chin
Ching Chiu Cho Choi Chong Choo Chou Chow Choy Chu Chua Chui Chung Concepcion Corpuz Cruz Cuevas Cui Dacanay Dagohoy Dai Dang Đặng Dao
Đào Datu DeGuzman Delacruz Deng Dimaano Dimaculangan Ding Dinh Đinh Dizon Do Đỗ Doan Đoàn Domingo Dong Du Duan Dumlao Duong Dương
Enriquez Escobar Espiritu Estrada Evangelista Fajardo Fan Fang Felipe Feng Fok Fong Foo Fu Fung Galang Gan Gao Gatchalian Gatdula Ge
Gong Gonzales Gu Guan Guerrero Guevarra Guo Gutierrez Hà Han Hao He Ho Hồ Hoang Hoàng Hong Hou Hsieh Hsu Hu Hua Huang Hui Hung Huynh
Huỳnh Ignacio Ip Jia Jiang Jimenez Jin Kam Kan Kao Keung Khoo Kieu Kiều Ko Koh Kong Ku Kuang Kuo Kwan Kwok Kwong Lacson Lagman Lai Lâm
Lapid Lardizabal Lau Laurel Lê Legaspi Lei Leong Leung Li Lian Liang Liao Liew Lim Lin Ling Liu Loh Lopez Lu Lui Luk Lumabi Lung Luo
Luong Lương Luu Lưu Lv Lý Ma Macapagal Macaraeg Magbanua Magno Magsaysay Mai Mak Malabanan Manalang Manalo Manansala Mangubat Mao Mei
Mendoza Meng Mercado Miranda Mo Mok Molina Morales Mu Natividad Navarro Ng Ngai Ngan Nghiem Ngo Ngô Nguyễn Ni Ocampo Ong Ou Ouyang
Pacquiao Padilla Pagtakhan Palma Pan Pang Panganiban Pangilinan Pascual Peng Phạm Phan Phùng Pineda Poon Pun Punzalan Qi Qian Qiao Qin
Qiu Qu Quach Quan Quiambao Quizon Ramos Ren Reyes Rivera Robles Rong Rosales Roxas Salazar Salonga Samson Santiago Santos Sarmiento Seah
Seow Shao Shen Sheng Shi Shiu Shum Sim Sin Sison Situ Siu So Song Soriano Su Suen Sumulong Sun Sung Sze Szeto Ta Tạ Tabora Tai Tam
Tamayo Tan Tang Tăng Tao Tay Teh Teo Thach Thai Tian Ting Tiongson To Tô Toh Tolentino Ton Tong Trần Trinh Trịnh Trinidad Truong Trương
Tsai Tsang Tse Tseng Tso Tsoi Tsui Tung Tupas Valdez Velasco Ventura Villanueva Villar Vo Võ Vu Vũ Vuong Vương Wan Wang Wei Wen Weng
Wong Woo Wu Xi Xia Xiang Xiao Xie Xin Xiong Xu Xue Yam Yan Yang Yao Yap Yau Ye Yee Yeh Yeo Yeung Yi Yim Yin Ying Yip Yiu You Yu Yuan Yue
Yuen Yulo Yun Yung Zamora Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhu Zhuang Zhuo Zou Zuo
`,
};
