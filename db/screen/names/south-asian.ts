import type { NameList } from './name-list.ts';

/**
 * Indian, Pakistani, Bangladeshi, Sri Lankan and Nepali names. The names are plain facts, from the locales en_IN, en_NP of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const southAsian: NameList = {
  given: `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aalok Aamir Aamod Aanand Aanandaswarup Aanandinii Aanjaneya Aaratrika Aarav
Aarti Aarya Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan Aayushman Abani Abbas Abhaidev Abhay Abhaya Abhinav Abhirath
Abhishek Abhisyanta Abirami Acaryatanaya Achalesvara Acharyanandana Acharyasuta Achintya Achyut Adeel Adheesh Adhiraj Adhrit Adikavi
Adinath Aditeya Aditi Adityanandan Adityanandana Adnan Adripathi Advaya Adwitiya Afreen Afroza Afshan Afzal Agasti Agastya Agneya
Agnimitra Agniprava Agnivesh Agrata Ahalya Ahilya Ahsan Aishani Aishwarya Ajay Ajeet Ajit Ajita Akash Akbar Akhil Akram Akroor Akshainie
Akshaj Akshat Akshata Akshay Akshayakeerti Akshita Akula Alina Alka Alok Aman Amandeep Amar Amaranaath Amaresh Amarjit Amarnath Ambar
Ambreen Ameena Ameyatma Aminah Aminul Amish Amit Amita Amjad Ammar Amodini Amogh Amrit Amrita Amritambu Amritpal Anaadi Anagh Anal Anala
Anamika Anand Ananda Anandamayi Anang Ananta Ananya Anasooya Anasuya Aneesa Anil Anila Anilaabh Anilabh Anisa Anish Anjaneya Anju
Anjushree Anjushri Ankal Ankit Ankita Annapurna Anoja Anshula Anu Anuj Anuja Anunay Anup Anupama Anuraag Anuradha Anurag Anusha Anusuya
Anwarul Anwesha Aparna Apsara Aqib Aqsa Archan Archana Areeba Arif Arifa Arijit Arindam Arjan Arnav Arnesh Arpita Arshad Arslan Arun
Aruna Arvind Arya Aryan Asad Ashfaq Ashish Ashlesh Ashmi Ashok Ashwin Asif Asim Aslesha Asma Asmita Atif Atmaja Atmanand Atmananda
Atreyee Atreyi Attiya Atul Avadhesh Avani Avantika Avinash Avtar Awais Ayaan Ayesha Ayub Ayushmati Azad Azhar Aziz Azra Baala
Baalaaditya Baalagopaal Babar Bahula Baidehi Baijayanti Bakula Bala Balaaditya Balachandra Baladitya Balagopal Balagovind Balamani
Balbir Baldev Balgopal Baljinder Baljit Balwant Balwinder Bandhu Bandhul Bankim Bankimchandra Bano Basanti Bashir Bela Bhaanumati
Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bharat
Bhardwaj Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bhavesh Bhavin Bhavna Bheeshma Bhilangana Bhima Bhisham Bhishma Bhoj
Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhupinder Bhushan Bhushit Bhuvanesh Bhuvaneshwar Bibek Bijay
Bikash Bilal Bilqis Bilva Bilwa Bina Binita Birjesh Bishal Bishnu Bodhan Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajendra
Brajesh Brijesh Buddha Buddhana Budhil Bushra Chaanakya Chaaruchandra Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika
Chamara Chaminda Chanakya Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandni Chandra Chandraayan Chandrabhaga Chandrabhan
Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran Chandranath Chandrani Chandraprabha
Chandraswaroopa Chandravati Chapal Chapala Charak Charanjit Charuchandra Charumati Charuvrat Charvi Chaten Chatur Chatura Chaturaanan
Chaturbhuj Chetan Chetanaanand Chidaakaash Chidaatma Chidambar Chidambaram Chidananda Chinmayanand Chinmayananda Chirag Chiranjeev
Chiranjeeve Chitra Chitraksh Chitrali Chitramala Chitrangada Daevi Daevika Daiwik Daksha Dakshayani Daljit Damayanti Damodara Dandak
Dandapaani Danish Danyal Darshan Darshwana Datta Davinder Dayaamay Dayaananda Dayaanidhi Dayamayee Deb Deeksha Deenabandhu Deepa Deepak
Deepali Deepan Deepankar Deependra Deepesh Deepika Deeptanshu Deeptendu Deepti Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee
Deevakar Dev Devadatt Devagya Devajyoti Devak Devangana Devani Devasree Devdan Devesh Deveshwar Devi Devika Devvrat Dhaanyalakshmi Dhana
Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dharmesh Dhatri Dhruv
Dhyanesh Dhyaneshwar Digambar Digambara Diksha Dilani Dilhan Dilini Dilip Dilruba Dilshad Dinakar Dinesh Dinkar Dinusha Dipak Dipali
Dipankar Dipendra Dipesh Diptendu Dipti Divaakar Divakar Divjot Divya Diya Draupadi Dron Drona Dulari Durga Durgeshwari Dwaipayan
Dwaipayana Eekalabya Ehsan Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Elakshi Enakshi Esha Eshan Eshana Eshita Fahad
Faheem Faisal Faiza Faizal Farah Faraz Farhan Farhana Farhat Farida Farjana Farooq Farzana Fatema Fauzia Fawad Fazal Fehmida Feroz Firoz
Fiza Gagan Gagandeep Gajaadhar Gajabahu Gajadhar Gajbaahu Ganak Ganaka Ganapati Gandharv Gandharva Ganesh Gangesh Garud Garuda Gati
Gatik Gauraang Gaurang Gauranga Gaurav Gauri Gautam Gautama Gautami Gayan Gayani Gayatri Geeta Geetanjali Gemine Gemini Ghanaanand
Ghanashyam Ghanshyam Ghazala Ghulam Giri Girija Girik Girika Girindra Giriraaj Giriraj Girish Girja Gita Gitanjali Gobinda Gopaal Gopal
Gopee Gopi Gorakhanatha Gorakhnath Goswamee Goswami Gotum Gouranga Goutam Govind Govinda Gudakesa Gudakesha Gulshan Gurbir Gurdeep
Gurdev Gurdip Gurjit Gurmeet Gurpal Gurpreet Gursharan Guru Gurvinder Habib Habiba Hafeez Hafsa Hafsah Haider Hajra Halima Hamid Hamida
Hammad Hamsini Hamzah Hansa Hardeep Hardik Harinakshi Harinarayan Harish Harit Harita Harjinder Harjit Harman Harmeet Harminder Haroon
Harpreet Harsh Harsha Harshad Harvinder Hasan Hasina Hasini Hasnat Heema Heena Hema Hemant Hetal Himadri Himani Hina Hira Hiranmay
Hiranmaya Hiranya Hitesh Hosneara Huma Humaira Husna Hussain Iftikhar Ijaz Ikram Imaan Iman Imran Imtiaz Inaya Inder Inderjit Indira
Indra Indu Iqbal Iqra Irfan Irum Isha Ishaan Ishaq Ishita Ishrat Ismail Israr Israt Jabeen Jagadish Jagadisha Jagathi Jagdeep Jagdish
Jagjit Jagmeet Jahanara Jahangir Jahnu Jai Jaimini Jalal Jameela Jamila Jamshed Janaka Jannat Jannatul Jasbir Jaspal Jaspreet Jasvinder
Jaswant Jaswinder Jatin Javaid Javas Javed Jaya Jayanti Jayesh Jayshree Jigar Jignesh Jitender Jitendra Joginder Junaid Juned Jyoti
Jyotis Jyotsana Kabir Kailash Kajal Kalinda Kalpana Kalpesh Kalyani Kama Kamal Kamala Kamalesh Kamaljit Kamani Kamla Kamlesh Kamran
Kamrul Kanak Kanaka Kanchan Kanishka Kannan Kannen Kanta Kanti Kapil Karam Karan Karim Karishma Karthik Kartik Karunanidhi Kashif
Kashyap Kashyapi Kasun Kausar Kaushal Kavindu Kavita Kavitha Keerti Ketan Khadija Khadijah Khalida Khem Khurram Khushi Kin Kiran Kirit
Kirpal Kirti Kirushanthi Kishan Kishor Komal Krishan Krishna Krishnadas Krishnadasa Krunal Kuldeep Kuldip Kulvinder Kulwant Kulwinder
Kumar Kumari Kumuda Kumudu Kunal Kushal Laal Lahiru Lai Lakhbir Lakmal Lakshman Lakshmi Lakshmidhar Lakshminath Lal Lalita Lata Lavanya
Laxman Laxmi Leela Lubna Madhu Madhuri Madiha Mahbub Mahendra Mahesh Maheswar Mahfuz Mahfuza Mahira Mahmood Mahmuda Mahnoor Maira Majid
Malati Malik Malini Malith Malsha Malti Mamta Manan Mandaakin Mandakini Mandeep Mandip Maneesha Mangal Mangala Mangalya Mani Manik
Manikya Manish Manisha Manjeet Manjinder Manjit Manju Manjula Manjusha Manmohan Manoj Manpreet Mansoor Maqbool Maqsood Mariyah Marut
Masood Masud Masuma Mayoor Mayur Meena Meenakshi Meera Meghnad Meghnath Mehak Mehboob Mehmood Mehreen Mehul Mehwish Menaka Menka
Minakshi Minal Misbah Mita Mitesh Mitu Mizanur Mohan Mohana Mohinder Mohini Mohit Mohsin Moinul Momina Monika Monir Mosammat Mst Mubarak
Mudassar Mujahid Mukesh Mukhtar Mukul Mumtaz Munir Munira Murad Murtaza Musa Musarat Mushtaq Nabeel Nabeela Nabin Nadeem Nadeesha Naeem
Naeema Nagabhushanam Nagina Naheed Nahid Naila Naina Najam Najma Nalaka Nalini Namrata Nanda Nandini Narayan Narendra Naresh Nargis
Narinder Naseem Naseer Nasim Nasreen Nasrin Nath Naval Navdeep Naveed Naveen Navin Navjot Navneet Nawal Nawaz Nayan Nazia Nazir Nazish
Nazma Nazrul Neelam Neeraj Neeta Neetu Nethmi Nida Nidhi Nighat Nikhil Nilesh Nilufar Niluka Nimal Nimali Nimisha Nimit Nimra Nipa Niraj
Niranjan Nirbhay Nirmal Nirmala Nirmalan Niro Nirosha Nischal Nisha Nishant Nishantha Nishat Nita Nitesh Nitin Noor Nosheen Nurul Nusrat
Nuwan Nuzhat Ojaswini Omana Oormila Opalina Opaline Padam Padma Palak Pallavi Pankaj Param Paramartha Paramjit Parampreet Paras Paresh
Parminder Parul Parvati Parveen Parvez Pavan Pinky Piraveen Piyush Pooja Poonam Poornima Prabha Prabhjot Prabhu Prabin Pradeep Pradeepa
Pradip Prakash Pramila Pramod Pran Pranav Pranay Prasad Prasanna Prashant Prathamesh Pratibha Praveen Pravin Prayag Preeti Preetika
Preity Prem Prema Pritam Pritesh Priti Priya Priyala Priyanka Priyantha Puja Punam Puneet Punita Purna Purnima Purushottam Pushpa Pushti
Qadir Qaiser Qamar Qasim Rabia Rachna Radha Raees Rafiq Rageshwari Rageswari Raghav Rahat Raheela Rahim Rahima Raj Raja Rajan Rajat
Rajbir Rajeev Rajendra Rajesh Rajina Rajinder Rajiv Rajni Rajnish Raju Rajvinder Rajwinder Rakesh Rakhi Ram Rama Ramaa Raman Ramandeep
Ramanjit Ramesh Rameshwar Ramneet Rana Rangana Rani Ranjan Ranjana Ranjeet Ranjit Ranveer Rashid Rashida Rashmi Rati Ratna Ravi Ravinder
Ravindra Rayhan Raza Razia Reema Reena Rehan Rehana Rehnuma Rekha Renu Reshma Rezaul Ria Riaz Rida Rifat Rima Rimsha Rina Ripon Rishi
Ritesh Ritika Ritu Riya Riyaz Rizwan Rizwana Rohan Rohana Rohini Rohit Rokeya Roshan Roshni Rubel Rubina Rudra Ruhi Rukhmani Rukhsana
Rukhsar Rukmin Ruksana Rumana Rupa Rupal Rupesh Rupinder Ruqayyah Ruwan Ruwani Saad Saba Sabah Sabeena Sabiha Sabir Sachin Sachini Sadaf
Sadia Sadika Sadiq Safia Safiya Safiyyah Sagar Saghir Sahar Sahil Saif Saiful Saima Saira Sajal Sajid Sajida Saleem Saleha Salim Salman
Saman Sameena Sameer Samina Samira Samiya Sampath Samreen Sana Sanath Sandamali Sandeep Sanduni Sangeeta Sania Sanjana Sanjay Sanjeev
Sanjiv Sanka Santosh Sanya Saqib Sarabjit Sarada Sarala Saraswati Sardar Sarfraz Sarika Sarisha Sarita Sarla Saroj Saroja Sarvin Sarwar
Satinder Satish Satnam Satpal Satvinder Satwant Satyen Saurabh Savita Seema Sehrish Selvi Shabana Shabir Shabnam Shadab Shafiq Shafiqul
Shagufta Shah Shahbaz Shaheen Shahid Shahida Shahin Shahina Shahnaz Shahzad Shahzaib Shaila Shailesh Shaista Shakeel Shakil Shakila
Shakir Shakti Shakuntala Shalini Shama Shamim Shamima Shamshad Shamsul Shanaz Shankar Shanta Shantanu Shanti Sharad Sharda Sharif
Sharmila Sharmin Shashi Shashikala Shaukat Shazia Sheela Sheetal Shefali Shehan Shehnaz Shehzad Sher Shereen Shikha Shilpa Shimul Shirin
Shirina Shirisha Shiv Shivakari Shivam Shivani Shoaib Shobha Shobhana Shradha Shresth Shresthi Shreya Shreyashi Shridevi Shrishti
Shristi Shubha Shubham Shubhaprada Shumaila Shwet Shweta Shyam Siddarth Siddhartha Siddhi Siddhran Sidra Simran Simranjit Sita Sitara
Sithara Sivakumar Sloka Smita Smriti Sneha Sobia Sohail Sohan Sohel Som Soma Somia Somnath Somu Sonal Sonali Soniya Sonu Subash Subhash
Subhashini Subhasini Subodh Sucheta Sudeva Sudha Sudhir Sufyan Sugath Suhail Sujata Sujeewa Sukanya Sukhbir Sukhdeep Sukhdev Sukhjinder
Sukhjit Sukhpreet Sukhvinder Sukhwinder Sulaiman Sultana Suma Sumaira Sumaiya Suman Sumeet Sumera Sumit Sumita Sumitra Sumona Sundeep
Sunethra Sunil Sunita Suraj Surbhi Surendra Suresh Surinder Surjit Surya Suryakant Suryakanta Suryakantam Sushant Susheel Sushil Sushma
Swami Swapnil Swara Swaran Swarnalata Swarup Swati Sweta Syed Syeda Tabassum Taha Tahir Tahira Tahmina Tahsin Taiba Taimur Tajinder
Talha Tamanna Tamil Tanirika Tanisha Tanjila Tanushree Tanushri Tanveer Tanvi Tanvir Tanzila Tapan Taranjit Taranveer Tariq Tarun Taslim
Taslima Tasnim Tayyab Tayyaba Tehmina Tej Tejas Tejinder Thanuja Tharanga Tharindu Tharushi Thilak Thilini Thivya Thulasi Trilochan
Trilochana Trilok Trilokanath Trilokesh Triloki Tushar Tusshar Udai Udara Uday Udit Ujjawal Ujjwal Uma Umair Umang Umar Umer Umesh Umme
Upendra Upul Urmila Urooj Urvashi Usha Usmaan Usman Uttam Uzair Uzma Vaibhav Vaidehi Vaijayanthi Vaijayanti Vaishali Vaishnavi Vaishno
Vaishvi Vandana Vanita Varalakshmi Varsha Varun Vasant Vasanti Vasudev Vasudeva Vasudha Vasundhara Vedang Vedanga Vedanshi Veena Veer
Vibha Vidhur Vidhya Vidur Vidya Vihaan Vijay Vijaya Vikas Vikash Vikram Vimal Vimala Vimla Vinay Vineet Vinita Vinod Vipul Viraj Viral
Vishal Vishnu Vishwamitra Vithusha Vivek Vrinda Vrund Vyas Waheed Waqar Waqas Wasantha Waseem Wasim Yasara Yash Yashoda Yasin Yasir
Yogendra Yogesh Yoginder Yogita Younis Yousaf Yusra Yusuf Zafar Zafran Zaheer Zahid Zahida Zahir Zahra Zaib Zaid Zain Zaina Zainab Zakia
Zakir Zarina Zeba Zeenat Zeeshan Zia Zoha Zohra Zoya Zubair Zubeda Zulekha Zulfiqar
`,
  family: `
Abbasi Abeysekera Achari Acharya Adhikari Adiga Afridi Afzal Agarwal Aggarwal Ahluwalia Ahmad Ahmed Ahuja Akand Akhtar Akhter Akram Alam
Ali Amarasinghe Amin Anand Ansari Anwar Arif Arora Arshad Aryal Asan Asghar Ashraf Aslam Athukorala Atwal Awan Azam Aziz Babbar Badshah
Bains Bajwa Bakshi Bal Balasubramaniam Bandara Bandopadhyay Banerjee Banerji Bangar Baral Barua Basnet Basra Bassi Bastola Basu Basynat
Baweja Bedi Begum Bepari Bhadresha Bhakta Bhamra Bhandari Bharadwaj Bhat Bhatia Bhatt Bhattacharya Bhattarai Bhattathiri Bhatti Bhogal
Bhuiyan Bhullar Bibi Birdi Biswas Boparai Bose Bukhari Chadha Chahal Chakrabarti Chakraborty Chana Chand Chandra Chandrasekaran
Chatterjee Chattha Chattopadhyay Chaturvedi Chaudhari Chaudhary Chaudhry Chauhan Chavda Cheema Chettri Chhabra Chohan Chopra Choudhary
Choudhry Choudhury Chowdhury Cooray Dar Das Dasgupta Datta Dave Deol Desai Deshmukh Deshpande Devar Devi Devkota Dewan Dhakal Dhaliwal
Dhami Dhanda Dhar Dhawan Dhillon Dhingra Dhir Dholakia Dias Dissanayake Dogra Dongol Dosanjh Doshi Dubashi Dubey Dutt Dutta Dwivedi
Edirisinghe Ekanayake Embranthiri Fazal Fernando Gamage Ganaka Gandhi Ganguly Garg Gaur Ghai Ghale Ghani Ghosh Ghuman Gohil Gokhale
Gosai Gosal Goswami Gowda Goyal Grewal Guha Gujral Gulati Gunaratne Gunasekara Gunawardena Guneta Gupta Gurung Gyawali Habib Hamal Hamid
Haque Hayat Hayer Heer Herath Hettiarachchi Hoque Hothi Howlader Huda Hundal Hussain Hussein Ilyas Iqbal Islam Iyengar Iyer Jabbar
Jadeja Jain Jamil Jandu Jangid Jassal Javaid Javed Jayakody Jayasekara Jayasinghe Jayasuriya Jayawardena Jeyakumar Jha Jhutti Johal
Johar Joshi Jung Kabir Kachra Kafle Kainth Kakkar Kalsi Kanagasabai Kanani Kandola Kang Kaniyar Kannan Kapadia Kapoor Kapur Karim Karki
Karunaratne Kashyap Kaul Kaur Kausar Kazi Kazmi KC Khadka Khaira Khalid Khalifa Khan Khanna Khanom Khanum Khatoon Khatri Khatun Khera
Khokhar Khondoker Khosla Khurana Kocchar Kodithuwakku Kohli Koirala Kooner Kotecha Kothari Krishnan Kugathasan Kular Kulasekara Kulkarni
Kumar Kumarasinghe Kumari Lakhani Lal Lama Laskar Latif Limbu Liyanage Lohia Lone Madan Magar Mahajan Mahal Maharaj Maharjan Mahmood
Majeed Majid Majumdar Makwana Malhi Malhotra Malik Mall Mander Mangat Marar Marwaha Master Matharu Mattu Mazumder Mehmood Mehra Mehrotra
Mehta Mendis Menon Merchant Mia Miah Minhas Mirza Mishra Mistry Mitra Modha Modi Mody Mohammad Mohammed Mohanarajah Mollah Mondal Mughal
Muhammad Mukherjee Mukhopadhyay Munir Munshi Murthy Nadarajah Nadeem Nagar Nagra Nahar Naidu Naik Nair Nambeesan Namboothiri Nanda
Narang Narayan Naseer Nasir Natarajan Nath Nawaz Nayar Nazir Negi Nehru Nijjar Nijjer Niroula Oberoi Ojha Pabla Padda Pal Panchal Pandey
Pandit Pandya Panicker Pant Parekh Parmar Parveen Pathak Pathirana Patil Pattni Pawar Peiris Perera Pilla Pillai Popat Pothuvaal Pradhan
Prajapat Prajapati Prakash Prasad Premadasa Purewal Puri Purohit Qadir Qureshi Rafiq Raghavan Rahaman Rahim Rahman Rai Raina Raja
Rajapaksa Rajaratnam Rajput Raju Ram Ramachandran Raman Rana Ranasinghe Ranatunga Randhawa Rani Ranjan Rao Rashid Rathod Rathore
Ratnasingam Ratnayake Rattan Raut Raval Rawal Rawat Raza Reddy Rehal Rehman Riaz Rizvi Saeed Safdar Saggu Sagoo Saha Sahota Sai Saini
Saleem Salim Samarasinghe Samaraweera Samra Sandhu Sangha Sanghera Sarkar Sarker Sarwar Sathe Satti Saxena Sehmi Sekhon Selvarajah Sen
Senanayake Seneviratne Sengupta Seth Sethi Shafi Shafiq Shah Shahid Shai Shaikh Shakya Sharif Sharma Sheikh Shergill Sherpa Sheth
Shikdar Shrestha Shukla Siddique Siddiqui Sidhu Sihota Sikder Sikka Silva Singh Singhal Sinha Sivakumar Sivanathan Sivapalan Sodhi Sohal
Solanki Somal Somayaji Soni Sood Soor Srivastava Subedi Subramanian Sultan Sultana Sunner Suri Suthar Swami Swamy Syed Tagore Tahir
Talukdar Talukder Talwar Tamang Tandon Tank Tanna Tarafdar Tariq Thaker Thakkar Thakor Thakrar Thakur Thandi Thapa Tharmalingam
Thevarajah Thiara Thiruchelvam Tissera Tiwari Toor Trivedi Uddin Ullah Uppal Vaghela Varma Varman Varrier Vasani Vashisht Veera Verma
Vigneswaran Virdee Virdi Virk Vora Vyas Wadhwa Waheed Walia Waraich Weerakoon Weerasinghe Wickramasinghe Wickremasinghe Wijesinghe
Wijesuriya Yadav Yaqoob Yogarajah Younis Yousaf Yusuf Zafar Zaman Zia
`,
};
