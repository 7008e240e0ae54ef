import type { NameList } from './name-list.ts';

/** Japanese and Korean names as they are romanised, plain facts from general knowledge. What is built of Korean syllables `syllables.ts` tells. */
export const japaneseAndKorean: NameList = {
  given: `
Ai Aiko Aimi Akane Akari Akemi Aki Akihiko Akihiro Akiko Akio Akira Ami Arata Asami Asuka Atsuko Atsushi Ayaka Ayako Ayame Ayane Ayano Ayumi
Chie Chieko Chihiro Chika Chinatsu Chiyo Chiyoko Daichi Daiki Daisuke Eiji Eiko Emi Emiko Eri Erika Eriko Etsuko Fumiko Fumio Goro Hajime Hana Hanae
Hanako Haru Haruka Haruki Haruko Haruna Haruto Hayato Hideaki Hideki Hideo Hikari Hikaru Hina Hinata Hiroaki Hiroki Hiroko Hiromi Hironori Hiroshi
Hiroto Hiroyuki Hisako Hitomi Hitoshi Honoka Hotaru Ichiro Isamu Itsuki Izumi Jiro Juri Kaede Kaito Kana Kanako Kaori Kaoru Katsumi Katsuo Kazuhiko
Kazuhiro Kazuki Kazuko Kazumi Kazuo Kazuya Kei Keiji Keiko Keisuke Keita Kenichi Kenji Kenta Kento Kimiko Kiyoshi Kohei Koichi Koji Kosuke Kota Kotone Kumiko
Kunihiko Kyoko Madoka Mai Maiko Maki Makiko Mako Makoto Mami Manabu Mana Mao Mari Mariko Masaaki Masahiko Masahiro Masaki Masako Masanori Masao
Masaru Masashi Masato Masayuki Mayu Mayuko Mayumi Megumi Mei Michiko Midori Miho Mika Mikako Miki Mikio Minako Minami Minato Minori Misaki Misato Mitsuko
Mitsuo Mitsuru Miu Miwa Miyako Miyu Miyuki Mizuki Moe Momoka Momoko Nagisa Nami Nana Nanako Nanami Nao Naoki Naoko Naomi Naoto Natsuki Natsuko Natsumi
Noboru Nobuko Nobuo Nobuyuki Noriko Norio Nozomi Osamu Reika Reiko Ren Rie Rieko Riko Riku Rin Rina Rio Risa Ryo Ryoichi Ryoko Ryosuke Ryota Ryu
Ryuichi Ryuji Saburo Sachiko Saki Sakura Satoko Satomi Satoru Satoshi Satsuki Saya Sayaka Sayuri Seiichi Seiji Setsuko Shigeki Shigeo Shigeru Shiho
Shin Shinichi Shinji Shinobu Shinya Shiori Shizuka Shizuko Shohei Shoji Shota Shuichi Shuji Shun Shunsuke Sora Sota Sumiko Susumu Suzume Tadao Tadashi
Taichi Taiga Takahiro Takako Takao Takashi Takayuki Takeo Takeru Takeshi Takuma Takumi Takuya Tamaki Tamiko Taro Tatsuo Tatsuya Teruo Tetsuo Tetsuya
Tomohiro Tomoka Tomoki Tomoko Tomomi Tomoya Toru Toshiaki Toshiko Toshio Toshiyuki Tsubasa Tsuyoshi Tsukasa Umeko Wakana Wataru Yasuhiro Yasuko Yasuo
Yasushi Yoichi Yoko Yoshiaki Yoshie Yoshiko Yoshinori Yoshio Yoshito Yu Yua Yui Yuichi Yuji Yuka Yukari Yuki Yukiko Yukio Yuko Yuma Yumi Yumiko Yuna
Yuri Yuriko Yusuke Yuta Yuto Yutaka Yuya Yuzuki
Ah-young Areum Bo-ra Bora Byung-hun Chaewon Chang-min Chan-woo Chul Chul-soo Dae-jung Daehyun Da-eun Dong-hyun Dong-wook Eun-ah Eunice Eun-ji Eun-jung Eunji
Eunjung Gyu-ri Ha-eun Haneul Ha-yoon Hae-won Haewon Hee-jin Heejin Ho-jin Hye-jin Hyejin Hye-won Hyewon Hyo-jin Hyojin Hyun Hyun-ji Hyunji Hyun-jin Hyunjin Hyun-jung
Hyun-soo Hyunsoo Hyun-woo Hyunwoo Il-sung In-ho Jae Jae-hyun Jaehyun Jae-won Jaewon Jeong Jeong-ho Ji-a Ji-eun Jieun Ji-ho Jiho Ji-hoon Jihoon Ji-hye Jihye Ji-hyun
Jihyun Jimin Ji-min Jin-ho Jinho Jin-woo Jinwoo Ji-soo Jisoo Ji-sung Ji-won Jiwon Ji-woo Jiwoo Ji-yeon Jiyeon Ji-young Jiyoung Joon Joo-won Jun-ho Junho Jun-seo Jun-young
Kwang-soo Kyung Kyung-hee Kyung-soo Kyungsoo Min-ah Min-gyu Min-ho Minho Min-hyuk Min-ji Minji Min-jun Minjun Min-jung Min-kyung Min-seo Minseo Min-seok Min-soo Minsoo
Myung Myung-hee Na-yeon Nayeon Sang-hoon Sang-min Seo-hyun Seohyun Seo-jun Seojun Seok Seo-yeon Seoyeon Seo-yun Seul-gi Seulgi Seung Seung-hyun Seung-min Seungmin
Si-woo Soo Soo-bin Soobin Soo-jin Soojin Soo-min Soomin Soo-yeon Soo-young Sooyoung Soyeon Suji Su-bin Subin Su-jin Sujin Sumin Su-min Sun-hee Sung Sung-ho Sung-hoon
Sung-min Sungmin Tae Tae-hyung Taehyung Tae-yang Woo-jin Woojin Ye-jin Yejin Yejun Ye-rin Yeong Yeon-woo Yong Yong-ho Yoo-jin Yoojin Yoon-ah Youngho Young-ho Young-hee
Young-jae Young-ja Young-min Young-soo Yujin Yu-jin Yu-na Yuna Yun-seo
`,
  family: `
Abe Adachi Akiyama Ando Aoki Aoyama Arai Araki Arakawa Asano Baba Chiba Doi Endo Enomoto Eto Fujii Fujikawa Fujimoto Fujimura Fujioka Fujisawa Fujita
Fujiwara Fukuda Fukui Fukumoto Fukushima Furukawa Furuta Goto Hamada Hamaguchi Hara Harada Hasegawa Hashimoto Hatano Hattori Hayakawa Hayashi Higashi
Higuchi Hirai Hirano Hirata Hirayama Hirose Homma Honda Horie Horiguchi Horikawa Hoshino Hosokawa Ichikawa Igarashi Iida Ikeda Imai Imamura Inagaki Inoue
Ishibashi Ishida Ishiguro Ishihara Ishii Ishikawa Ishimoto Isobe Ito Iwai Iwamoto Iwasaki Iwata Izumi Kaneko Kanno Kasai Kataoka Kato Katsura Kawabata Kawaguchi Kawai
Kawakami Kawamoto Kawamura Kawano Kawasaki Kawashima Kawata Kikuchi Kimura Kinoshita Kishi Kitagawa Kitamura Kobayashi Koga Koike Koizumi Kojima Komatsu
Kondo Konishi Kono Koyama Kubo Kubota Kudo Kumagai Kuroda Kurokawa Kurosawa Kuwahara Maeda Maekawa Maki Maruyama Masuda Matsubara Matsuda Matsui Matsumoto
Matsumura Matsunaga Matsuo Matsuoka Matsushita Matsuura Mikami Minami Mishima Mitani Mitsui Miura Miyagi Miyahara Miyake Miyamoto Miyazaki Miyazawa Mizuno Mori
Morimoto Morioka Morita Moriyama Motoyama Mukai Murai Murakami Muramatsu Murata Murayama Nagai Nagano Nagasawa Nagashima Nagata Naito Nakada Nakagawa
Nakahara Nakai Nakajima Nakamoto Nakamura Nakanishi Nakano Nakao Nakashima Nakata Nakayama Nakazawa Narita Nishi Nishida Nishikawa Nishimoto Nishimura
Nishioka Nishiyama Noda Noguchi Nomura Nonaka Oda Ogawa Ogata Oguchi Ohara Ohashi Ohno Ohta Oikawa Oishi Okabe Okada Okamoto Okamura Okano Okawa Okazaki Okubo Okuda
Okumura Okuyama Omori Onishi Ono Onodera Osawa Oshima Ota Otani Otsuka Owada Oyama Ozaki Ozawa Sagawa Saito Sakaguchi Sakai Sakakibara Sakamoto Sakata
Sakuma Sakurai Sano Sasaki Sato Sawada Sekiguchi Sekine Seto Shibata Shibuya Shimada Shimamura Shimizu Shimoda Shinohara Shiraishi Shirakawa Soma Sonoda
Sugawara Sugimoto Sugita Sugiura Sugiyama Sumida Suzuki Tachibana Taguchi Takada Takagi Takahashi Takahata Takai Takamura Takano Takashima Takata Takayama Takeda
Takemoto Takemura Takenaka Takeuchi Takizawa Tamura Tanabe Tanaka Taniguchi Tanimoto Tashiro Terada Terao Toda Tokuda Tominaga Tomita Toyama Tsuchiya
Tsuda Tsuji Tsukamoto Tsunoda Tsutsumi Uchida Uchiyama Ueda Uehara Uematsu Ueno Uno Urata Wada Watanabe Yabe Yagi Yamada Yamagata Yamaguchi Yamakawa
Yamamoto Yamamura Yamanaka Yamane Yamaoka Yamasaki Yamashita Yamauchi Yamazaki Yano Yasuda Yokoi Yokota Yokoyama Yonezawa Yoshida Yoshikawa Yoshimoto
Yoshimura Yoshino Yoshioka
Ahn Bae Baek Bahn Bang Byun Cha Chae Cheon Cho Choe Choi Chun Chung Eom Gil Gong Gu Gwak Gwon Hahm Hong Hwang Hyun Im Jang Jeon Jeong Jin Jo Joo Joung Jung Kang Kim Ko
Koo Ku Kwak Kwon Lim Min Moon Myung Nah Nam Noh Oh Pae Paik Park Pak Pyo Rhee Ri Rim Roh Ryu Seo Seok Seong Shim Shin Sim Sohn Son Song Suh Sung Tak Uhm Wang Woo
Yang Yeo Yeom Yim Yoo Yoon Youn Yu Yun
`,
};
