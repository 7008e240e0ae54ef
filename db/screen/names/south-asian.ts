import type { NameList } from './name-list.ts';

/**
 * Indian, Pakistani, Bangladeshi, Sri Lankan and Nepali names. The names are plain facts, from the locales en_IN, en_NP of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const southAsian: NameList = {
  given: `
Aadhya Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aakash Aalok Aamir Aamod Aanand Aanandaswarup Aanandinii Aanjaneya
Aaratrika Aarav Aarti Aarya Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan Aayushman Abani Abbas Abhaidev Abhay Abhaya
Abhinav Abhirath Abhishek Abhisyanta Abinaya Abirami Acaryatanaya Achalesvara Acharyanandana Acharyasuta Achintya Achyut Adeel Adheesh
Adhiraj Adhrit Adikavi Adinath Aditeya Adithya Aditi Adityanandan Adityanandana Adnan Adripathi Advaya Adwitiya Afreen Afroza Afshan
Afzal Agasti Agastya Agneya Agnimitra Agniprava Agnivesh Agrata Ahalya Ahilya Ahsan Aishani Aishwarya Ajay Ajeet Ajit Ajita Akash Akbar
Akhil Akram Akroor Akshainie Akshaj Akshat Akshata Akshay Akshayakeerti Akshita Akula Alina Alka Alok Aman Amandeep Amar Amaranaath
Amaresh Amarjit Amarnath Ambar Ambreen Ameena Ameyatma Aminah Aminul Amish Amit Amita Amjad Ammar Amodini Amogh Amrit Amrita Amritambu
Amritpal Anaadi Anagh Anal Anala Anamika Anand Ananda Anandamayi Anandhi Anang Ananta Ananya Anasooya Anasuya Anbarasan Aneesa Anil
Anila Anilaabh Anilabh Anisa Anish Anisul Anjaneya Anju Anjushree Anjushri Ankal Ankit Ankita Annapurna Anoja Anshula Anu Anuj Anuja
Anunay Anup Anupama Anuraag Anuradha Anurag Anusha Anusuya Anwarul Anwesha Aparna Apsara Aqib Aqsa Aravind Archan Archana Areeba Arif
Arifa Arijit Arindam Arjan Arnav Arnesh Arpita Arshad Arslan Arulmozhi Arun Aruna Arvind Arya Aryan Asad Ashfaq Ashish Ashlesh Ashmi
Ashok Ashraful Ashwin Asif Asim Aslesha Asma Asmita Atif Atmaja Atmanand Atmananda Atreyee Atreyi Attiya Atul Avadhesh Avani Avantika
Avinash Avtar Awais Ayaan Ayesha Ayub Ayushmati Azad Azhar Aziz Azra Baala Baalaaditya Baalagopaal Babar Badrul Bahula Baidehi
Baijayanti Bakula Bala Balaaditya Balachandra Baladitya Balagopal Balagovind Balaji Balamani Balasingam Balbir Baldev Balgopal Baljinder
Baljit Balwant Balwinder Bandhu Bandhul Bankim Bankimchandra Bano Basanti Bashir Bela Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak
Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bharat Bhardwaj Bhargava Bhargavi Bhasvan
Bhaswar Bhaumik Bhavani Bhaves Bhavesh Bhavin Bhavna Bheeshma Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit
Bhramar Bhudev Bhudeva Bhupati Bhupen Bhupinder Bhushan Bhushit Bhuvana Bhuvanesh Bhuvaneshwar Bibek Bijay Bikash Bilal Bilqis Bilva
Bilwa Bina Binita Birjesh Bishal Bishnu Bodhan Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajendra Brajesh Brijesh Buddha
Buddhana Budhil Bushra Chaanakya Chaaruchandra Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika Chamara Chaminda Chanakya
Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandni Chandra Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala
Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati
Chandrika Chapal Chapala Charak Charanjit Charuchandra Charumati Charuvrat Charvi Chaten Chatur Chatura Chaturaanan Chaturbhuj Chetan
Chetanaanand Chidaakaash Chidaatma Chidambar Chidambaram Chidananda Chinmayanand Chinmayananda Chirag Chiranjeev Chiranjeeve Chitra
Chitraksh Chitrali Chitramala Chitrangada Daevi Daevika Daiwik Daksha Dakshayani Daljit Damayanti Damodara Dandak Dandapaani Danish
Danyal Darshan Darshwana Datta Davinder Dayaamay Dayaananda Dayaanidhi Dayamayee Deb Deeksha Deenabandhu Deepa Deepak Deepali Deepan
Deepankar Deependra Deepesh Deepika Deeptanshu Deeptendu Deepti Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deevakar Dev
Devadatt Devagya Devajyoti Devak Devaki Devangana Devani Devasree Devdan Devesh Deveshwar Devi Devika Devvrat Dhaanyalakshmi Dhana
Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dharmesh Dharshini Dhatri
Dhruv Dhyanesh Dhyaneshwar Digambar Digambara Diksha Dilani Dilhan Dilini Dilip Dilruba Dilshad Dinakar Dinesh Dinkar Dinusha Dinushan
Dipak Dipali Dipankar Dipendra Dipesh Diptendu Dipti Divaakar Divakar Divjot Divya Diya Draupadi Dron Drona Dulari Durga Durgeshwari
Dwaipayan Dwaipayana Eekalabya Ehsan Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Elakshi Enakshi Enamul Esha Eshan Eshana
Eshita Ezhil Fahad Faheem Faisal Faiz Faiza Faizal Faizan Fakhrul Farah Faraz Farhan Farhana Farhat Farida Farjana Farooq Farzana Fatema
Fauzia Fawad Fazal Fehmida Feroz Firoz Fiza Furqan Gagan Gagandeep Gajaadhar Gajabahu Gajadhar Gajan Gajbaahu Ganak Ganaka Ganapati
Gandharv Gandharva Ganesh Ganga Gangesh Garud Garuda Gati Gatik Gauraang Gaurang Gauranga Gaurav Gauri Gautam Gautama Gautami Gayan
Gayani Gayathri Gayatri Geeta Geetanjali Gemine Gemini Ghanaanand Ghanashyam Ghanshyam Ghazala Ghufran Ghulam Giri Girija Girik Girika
Girindra Giriraaj Giriraj Girish Girja Gita Gitanjali Gobinath Gobinda Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Goswamee Goswami
Gotum Gouranga Goutam Govind Govinda Gowri Gudakesa Gudakesha Gulshan Gurbir Gurdeep Gurdev Gurdip Gurjit Gurmeet Gurmukh Gurpal
Gurpreet Gursharan Guru Gurvinder Habib Habiba Hafeez Hafsa Hafsah Haider Hajra Halima Hamdan Hamid Hamida Hammad Hamsini Hamzah Hansa
Harbhajan Hardeep Hardik Harinakshi Harinarayan Harini Harish Harit Harita Harjinder Harjit Harkiran Harman Harmeet Harminder Haroon
Harpreet Harsh Harsha Harshad Harvinder Hasan Hasina Hasini Hasnain Hasnat Heema Heena Hema Hemalatha Hemant Hetal Himadri Himani Hina
Hira Hiranmay Hiranmaya Hiranya Hitesh Hosneara Huma Humaira Husna Hussain Huzaifa Ibraheem Iftikhar Ihsan Ijaz Ikram Ilango Imaan Iman
Imran Imtiaz Inaya Inder Inderjit Indira Indra Indrani Indu Inthuja Iqbal Iqra Irfan Irum Isha Ishaan Ishaq Ishita Ishrat Ismail Israr
Israt Jabeen Jagadish Jagadisha Jagathi Jagdeep Jagdish Jagjit Jagmeet Jagtar Jahanara Jahangir Jahirul Jahnu Jai Jaimini Jalal Jameela
Jamila Jamshed Janaka Janani Jannat Jannatul Jasbir Jaspal Jaspinder Jaspreet Jasvinder Jaswant Jaswinder Jatin Javaid Javas Javed Jaya
Jayanti Jayesh Jayshree Jegan Jeyanthi Jibran Jigar Jignesh Jitender Jitendra Joginder Junaid Juned Jyoti Jyotis Jyotsana Kabir Kailash
Kajal Kalinda Kalpana Kalpesh Kalyani Kama Kamal Kamala Kamalesh Kamalini Kamaljit Kamani Kamla Kamlesh Kamran Kamrul Kamrun Kanak
Kanaka Kanchan Kanishka Kannan Kannen Kanta Kanti Kanwal Kapil Karam Karan Karim Karishma Karthik Karthika Karthikeyan Kartik
Karunanidhi Kashaf Kashif Kashmir Kashyap Kashyapi Kasun Kausar Kaushal Kavindu Kavita Kavitha Kayalvizhi Keerthana Keerti Ketan Khadija
Khadijah Khairul Khalida Khem Khurram Khushi Kin Kiran Kirandeep Kirit Kirpal Kirti Kirushan Kirushanthi Kishan Kishor Kokila Komal
Krishan Krishna Krishnadas Krishnadasa Krithika Krunal Kuldeep Kuldip Kulvinder Kulwant Kulwinder Kumar Kumaran Kumari Kumuda Kumudu
Kunal Kushal Laal Lahiru Lai Laiba Lakhbir Lakmal Lakshman Lakshmi Lakshmidhar Lakshminath Lal Lalita Lata Lateef Lavanya Laxman Laxmi
Leela Lubna Luxmi Maaz Madhavan Madhu Madhuri Madiha Mahad Mahalakshmi Mahbub Maheen Mahendra Mahesh Maheswar Mahfuz Mahfuza Mahira
Mahmood Mahmuda Mahmudul Mahnoor Mahrukh Maira Majid Malar Malathi Malati Malik Malini Malith Malsha Malti Mamta Manan Mandaakin
Mandakini Mandeep Mandip Maneesha Mangal Mangala Mangalya Mani Manik Manikandan Manikya Manish Manisha Manjeet Manjinder Manjit Manju
Manjula Manjusha Manmohan Manoj Manpreet Mansoor Maqbool Maqsood Mariyah Marut Masood Masud Masum Masuma Mathura Mayoor Mayur Meena
Meenakshi Meenatchi Meera Meghnad Meghnath Mehak Mehboob Mehedi Mehmood Mehreen Mehul Mehwish Menaka Menka Minakshi Minal Misbah Mita
Mitesh Mitu Mizanur Mohan Mohana Mohinder Mohini Mohit Mohsin Moinul Momina Mominul Monika Monir Mosammat Mosharraf Mst Mubarak Mudassar
Mugunthan Mujahid Mukesh Mukhtar Mukul Mumtaz Muneeb Munir Munira Murad Murali Murtaza Musa Musarat Mushtaq Mustafizur Mustaqim Muthu
Nabeel Nabeela Nabin Nachhatar Nadeem Nadeesha Naeem Naeema Nagabhushanam Nagarajan Nagina Naheed Nahid Nahida Naila Naina Najam Najma
Nalaka Nalini Namrata Nanda Nandini Nanthini Narayan Narendra Naresh Nargis Narinder Narmatha Naseem Naseer Nasim Nasima Nasreen Nasrin
Nath Naval Navdeep Naveed Naveen Naveera Navin Navjot Navneet Nawaal Nawal Nawaz Nayan Nazia Nazir Nazish Nazma Nazmul Nazrul Neelam
Neeraj Neeta Neetu Nethmi Nida Nidhi Nighat Nikhil Nilesh Nilufar Niluka Nimal Nimali Nimisha Nimit Nimra Nipa Niraj Niranjan Nirbhay
Nirmal Nirmala Nirmalan Niro Nirosha Nischal Nisha Nishant Nishantha Nishat Nita Nitesh Nithya Nitin Nivetha Noor Noreena Nosheen
Nurjahan Nurul Nusrat Nuwan Nuzhat Obaid Ojaswini Omana Oormila Opalina Opaline Padam Padma Pakeeza Palak Pallavi Pankaj Param
Paramartha Paramjit Parampreet Paras Paresh Parminder Parmjit Parul Parvati Parveen Parvez Pavan Pavithra Pinky Piraveen Piriya Piyush
Pooja Poonam Poornima Prabha Prabhakaran Prabhjot Prabhu Prabin Prabjot Pradeep Pradeepa Pradeepan Pradip Prakash Pramila Pramod Pran
Pranav Pranay Prasad Prasanna Prashant Prashanth Prashanthan Prathamesh Pratibha Praveen Praveena Pravin Prayag Preeti Preetika Preity
Prem Prema Premila Pritam Pritesh Priti Pritpal Priya Priyala Priyanka Priyantha Puja Punam Puneet Punita Purna Purnima Purushottam
Pushpa Pushti Puvaneswari Qadir Qaiser Qamar Qasim Qurat Rabeea Rabia Rachna Radha Raees Rafay Rafiq Rafiqul Rageshwari Rageswari Raghav
Rahat Raheela Rahim Rahima Raj Raja Rajalakshmi Rajan Rajat Rajbir Rajeev Rajendra Rajesh Rajina Rajinder Rajini Rajiv Rajkumar Rajni
Rajnish Raju Rajvinder Rajwinder Rakesh Rakhi Ram Rama Ramaa Raman Ramandeep Ramanjit Ramesh Rameshwar Ramneet Ramya Rana Rangana Rani
Ranjan Ranjana Ranjani Ranjeet Ranjit Ranjith Ranveer Rashid Rashida Rashmi Rati Ratna Ravi Ravinder Ravindra Rayhan Raza Razia Reema
Reena Rehan Rehana Rehnuma Rekha Renu Reshma Rezaul Ria Riaz Rida Rifat Rima Rimsha Rina Ripon Rishi Ritesh Ritika Ritu Riya Riyaz
Rizwan Rizwana Rohaan Rohan Rohana Rohini Rohit Rokeya Rokibul Roshan Roshni Rubel Rubina Rudra Ruhi Rukhmani Rukhsana Rukhsar Rukmin
Ruksana Rumana Rupa Rupal Rupesh Rupi Rupinder Ruqayyah Ruwan Ruwani Saad Saba Sabah Sabahat Sabeena Sabiha Sabir Sachin Sachini Sadaf
Sadia Sadika Sadiq Safia Safiya Safiyyah Sagar Saghir Sahar Sahiba Sahil Saif Saiful Saima Saira Sajal Sajid Sajida Saleem Saleha Salim
Salman Saman Sameena Sameer Samina Samira Samiya Sampath Samreen Sana Sanath Sandamali Sandeep Sanduni Sangeeta Sania Sanjana Sanjay
Sanjeev Sanjeevan Sanjida Sanjiv Sanka Santosh Sanya Saqib Sarabjit Sarada Sarala Saranya Saraswathi Saraswati Sarbjit Sardar Sarfraz
Sarika Sarisha Sarita Sarla Saroj Saroja Sarvin Sarwar Sasikala Satheesh Sathish Sathya Satinder Satish Satnam Satpal Satvinder Satwant
Satwinder Satyen Saurabh Savita Seema Sehar Sehrish Selvan Selvi Senthil Shaan Shabana Shabir Shabnam Shadab Shafiq Shafiqul Shagufta
Shah Shahbaz Shaheda Shaheen Shahid Shahida Shahin Shahina Shahnaz Shahroz Shahzad Shahzaib Shaila Shailesh Shaista Shakeel Shakil
Shakila Shakir Shakti Shakuntala Shalini Shama Shamim Shamima Shamshad Shamsul Shanaz Shankar Shanmugam Shanta Shantanu Shanthi Shanti
Shanzay Sharad Sharanya Sharda Sharif Sharmeen Sharmila Sharmin Shashi Shashikala Shaukat Shazia Sheela Sheetal Shefali Shehan Shehnaz
Shehryar Shehzad Sher Shereen Shikha Shilpa Shimul Shirajul Shirin Shirina Shirisha Shiv Shivakari Shivam Shivani Shoaib Shobha Shobhana
Shradha Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shristi Shubha Shubham Shubhaprada Shumaila Shwet Shweta Shyam Siddarth
Siddhartha Siddhi Siddhran Sidra Simran Simranjit Sinthu Sinthuja Sita Sitara Sithara Sivakumar Sivanthi Sivasubramaniam Sloka Smita
Smriti Sneha Sobia Sohail Sohan Sohel Som Soma Somia Somnath Somu Sonal Sonali Soniya Sonu Soundarya Sowmya Sridevi Srinivasan Subash
Subashini Subhan Subhash Subhashini Subhasini Subodh Sucheta Sudeva Sudha Sudhir Sufyan Suganya Sugath Suhail Sujata Sujatha Sujeewa
Sukanya Sukhbir Sukhdeep Sukhdev Sukhi Sukhjinder Sukhjit Sukhpreet Sukhvinder Sukhwinder Sulaiman Sultana Suma Sumaira Sumaiya Suman
Sumathi Sumaya Sumeet Sumera Sumit Sumita Sumitra Sumona Sundas Sundeep Sunethra Sunil Sunita Suraj Surbhi Surendra Suresh Surinder
Surinderpal Surjit Surya Suryakant Suryakanta Suryakantam Sushant Susheel Sushil Sushma Swami Swapnil Swara Swaran Swarnalata Swarup
Swati Sweta Swetha Syed Syeda Tabassum Tabish Taha Tahir Tahira Tahmina Tahsin Taiba Taimoor Taimur Tajinder Talha Tamanna Tamil
Tanirika Tanisha Tanjila Tanushree Tanushri Tanveer Tanvi Tanvir Tanzila Tanzim Tapan Taranjit Taranveer Tariq Tarlochan Tarun Taslim
Taslima Tasnim Tasnuva Tayyab Tayyaba Tehmina Tej Tejas Tejinder Thangam Thanuja Thanushan Tharanga Tharani Tharindu Tharsan Tharushi
Theepa Thenmozhi Thilaga Thilak Thilini Thivya Thulasi Thushara Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Tushar Tusshar
Ubaid Udai Udara Uday Udit Ujjawal Ujjwal Uma Umair Umang Umar Umer Umesh Umme Upendra Upul Urmila Urooj Urvashi Urwah Usha Usmaan Usman
Uthaya Uttam Uzair Uzma Vaibhav Vaidehi Vaijayanthi Vaijayanti Vaishali Vaishnavi Vaishno Vaishvi Vandana Vanita Vanitha Varalakshmi
Varsha Varun Vasant Vasanthi Vasanti Vasudev Vasudeva Vasudha Vasuki Vasundhara Vedang Vedanga Vedanshi Veena Veer Velmurugan Venkat
Venkatesh Vennila Vibha Vidhur Vidhya Vidur Vidya Vignesh Vihaan Vijay Vijaya Vijayalakshmi Vikas Vikash Vikram Vimal Vimala Vimla Vinay
Vineet Vinita Vinod Vinoth Vipul Viraj Viral Vishal Vishnu Vishwamitra Vithusha Vithya Vivek Vrinda Vrund Vyas Waheed Wajid Wajiha Waqar
Waqas Warda Wasantha Waseem Wasim Yalini Yasara Yash Yashoda Yasin Yasir Yogendra Yogesh Yogeswaran Yoginder Yogita Younis Yousaf Yusra
Yusuf Zafar Zafran Zaheer Zahid Zahida Zahir Zahra Zaib Zaid Zain Zaina Zainab Zakaria Zakia Zakir Zannat Zarina Zarish Zaryab Zeba
Zeenat Zeeshan Zia Zoha Zohra Zoraiz Zoya Zubair Zubeda Zulekha Zulfiqar Zunaira
`,
  family: `
Abbasi Abeysekera Achari Acharya Adhikari Adiga Afridi Afzal Agarwal Aggarwal Ahluwalia Ahmad Ahmed Ahuja Akand Akhtar Akhter Akram Alam
Ali Amarasinghe Amin Anand Anandarajah Ansari Anwar Arif Arora Arshad Arumugam Aryal Asan Asghar Ashraf Aslam Athukorala Atwal Awan Azam
Aziz Babbar Badshah Bains Bajwa Bakshi Bal Balachandran Balasubramaniam Balendran Bandara Bandopadhyay Banerjee Banerji Bangar Baral
Barua Basnet Basra Bassi Bastola Basu Basynat Baweja Bedi Begum Bepari Bhadresha Bhakta Bhamra Bhandari Bharadwaj Bhat Bhatia Bhatt
Bhattacharjee Bhattacharya Bhattarai Bhattathiri Bhatti Bhogal Bhuiyan Bhullar Bhutto Bibi Birdi Biswas Boparai Bose Bukhari Chadha
Chahal Chakrabarti Chakraborty Chana Chand Chandra Chandrasekaran Chatterjee Chattha Chattopadhyay Chaturvedi Chaudhari Chaudhary
Chaudhry Chauhan Chavda Cheema Chellappa Chettri Chhabra Chohan Chopra Choudhary Choudhry Choudhury Chowdhury Cooray Dar Das Dasgupta
Datta Dave Deol Desai Deshmukh Deshpande Devar Devi Devkota Dewan Dhakal Dhaliwal Dhami Dhanda Dhar Dhawan Dhillon Dhingra Dhir Dholakia
Dias Dissanayake Dogra Dongol Dosanjh Doshi Dubashi Dubey Durrani Dutt Dutta Dwivedi Edirisinghe Ekanayake Embranthiri Fazal Fernando
Gamage Ganaka Gandhi Ganeshan Ganguly Garg Gaur Ghai Ghale Ghani Ghosh Ghuman Gohil Gokhale Gondal Gopalakrishnan Gosai Gosal Goswami
Govindasamy Gowda Goyal Grewal Guha Gujral Gulati Gunaratne Gunasekara Gunawardena Guneta Gupta Gurung Gyawali Habib Hamal Hamid Haque
Hayat Hayer Heer Herath Hettiarachchi Hoque Hothi Howlader Huda Hundal Hussain Hussein Ilango Ilyas Iqbal Islam Iyengar Iyer Jabbar
Jadeja Jain Jamil Jandu Jangid Janjua Jassal Javaid Javed Jayakody Jayasekara Jayasinghe Jayasuriya Jayawardena Jeganathan Jeyakumar
Jeyarajah Jha Jhutti Johal Johar Joshi Jung Kabir Kachra Kafle Kainth Kakkar Kalsi Kanagasabai Kanani Kandasamy Kandiah Kandola Kang
Kaniyar Kannan Kapadia Kapoor Kapur Karim Karki Karunanithy Karunaratne Kashyap Kathirgamanathan Kaul Kaur Kausar Kazi Kazmi KC Khadka
Khaira Khalid Khalifa Khan Khanna Khanom Khanum Khatoon Khatri Khattak Khatun Khera Khokhar Khondoker Khosla Khurana Kiani Kocchar
Kodithuwakku Kohli Koirala Kooner Kotecha Kothari Krishnamurthy Krishnan Kugathasan Kular Kulasekara Kulkarni Kumar Kumarasamy
Kumarasinghe Kumari Kundu Lakhani Lal Lama Laskar Latif Limbu Lingam Liyanage Lohia Lone Madan Magar Magsi Mahadevan Mahajan Mahal
Mahalingam Maharaj Maharjan Mahmood Majeed Majid Majumdar Makwana Malhi Malhotra Malik Mall Mander Mangat Manoharan Marar Marwaha Master
Matharu Mattu Mazumder Mehmood Mehra Mehrotra Mehta Memon Mendis Mengal Menon Merchant Mia Miah Minhas Mirza Mishra Mistry Mitra Modha
Modi Mody Mohammad Mohammed Mohanarajah Mollah Mollick Mondal Mughal Muhammad Mukherjee Mukhopadhyay Mullick Munir Munshi Murthy
Murugesan Muthukumar Nadarajah Nadeem Nagalingam Naganathan Nagar Nagra Nahar Naidu Naik Nair Nallathamby Nambeesan Namboothiri Nanda
Narang Narayan Naseer Nasir Natarajan Nath Nawaz Nayar Nazir Negi Nehru Nijjar Nijjer Niroula Oberoi Ojha Pabla Padda Pal Panchal Pandey
Pandit Pandya Panicker Pant Paramanathan Parameswaran Parekh Parmar Parveen Pathak Pathirana Pathmanathan Patil Pattni Pawar Peiris
Perera Pilla Pillai Ponnambalam Popat Pothuvaal Pradhan Prajapat Prajapati Prakash Pramanik Prasad Premadasa Purewal Puri Purohit
Pushparajah Qadir Qureshi Rafiq Raghavan Raguraman Rahaman Rahim Rahman Rai Raina Raja Rajakumar Rajapaksa Rajaratnam Rajendran Rajput
Raju Ram Ramachandran Ramalingam Raman Ramaswamy Rana Ranasinghe Ranatunga Randhawa Rangarajan Rani Ranjan Ranjha Rao Rashid Rathod
Rathore Ratnasingam Ratnayake Rattan Raut Raval Ravindran Rawal Rawat Raza Reddy Rehal Rehman Riaz Rizvi Sabaratnam Saeed Safdar Saggu
Sagoo Saha Sahota Sai Saini Saleem Salim Samarasinghe Samaraweera Samra Sandhu Sangha Sanghera Sarkar Sarker Sarwar Sathasivam Sathe
Satti Saxena Sehmi Sekhon Selvarajah Sen Senanayake Seneviratne Sengupta Seth Sethi Shafi Shafiq Shah Shahid Shai Shaikh Shakya
Shanmuganathan Sharif Sharma Sheikh Shergill Sherpa Sheth Shikdar Shrestha Shukla Siddique Siddiqui Sidhu Sihota Sikder Sikka Silva
Singh Singhal Sinha Sinnathamby Sipra Sivagnanam Sivakumar Sivakumaran Sivalingam Sivanathan Sivapalan Sivarajah Sodhi Sohal Solanki
Somal Somasundaram Somayaji Soni Sood Soomro Soor Sothinathan Srinivasan Sriskandarajah Srivastava Subedi Subramaniam Subramanian Sultan
Sultana Sundaram Sunner Suri Suthar Swami Swamy Syed Tagore Tahir Talukdar Talukder Talwar Tamang Tandon Tank Tanna Tarafdar Tarar Tariq
Thaker Thakkar Thakor Thakrar Thakur Thandi Thangarajah Thapa Tharmalingam Thavarajah Theivendran Thevarajah Thiara Thillainathan
Thiruchelvam Tissera Tiwari Toor Trivedi Uddin Ullah Uppal Uthayakumar Vadivelu Vaghela Varatharajah Varma Varman Varrier Vasani
Vashisht Veera Velauthapillai Venkataraman Venkatesan Verma Vigneswaran Vijayakumar Virdee Virdi Virk Viswanathan Vora Vyas Wadhwa
Waheed Walia Waraich Warraich Weerakoon Weerasinghe Wickramasinghe Wickremasinghe Wijesinghe Wijesuriya Yadav Yaqoob Yogarajah
Yogeswaran Younis Yousaf Yousafzai Yusuf Zafar Zaman Zia
`,
};
