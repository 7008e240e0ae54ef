/**
 * More well-known things that bear the names of persons: people in the news, firms, charities, hospitals, drinks, peaks, airports, breeds. Plain
 * facts, from general knowledge. Names that a neighbour may well bear too are left out, since to miss a person is worse than a false alarm.
 */
export const moreWellKnown = `
Taylor Swift|Ed Sheeran|Harry Styles|Elvis Presley|Michael Jackson|Freddie Mercury|David Bowie|David Beckham|Jeremy Kyle|Piers Morgan|Graham Norton|Andrew Tate|Donald Trump|Boris Johnson
Theresa May|Tony Blair|Margaret Thatcher|Keir Starmer|Rishi Sunak|Suella Braverman|King Charles|Prince Andrew|Prince Harry|Princess Diana|Ghislaine Maxwell|Rolf Harris|Gary Glitter|Russell Brand
John Worboys|Wayne Couzens|David Carrick|Reynhard Sinaga|Gisele Pelicot|Bill Cosby|Cliff Richard|Bob Marley|Ozzy Osbourne|Lewis Capaldi|Amy Winehouse|George Floyd|Greta Thunberg|Lady Gaga
Eddie Stobart|Toby Carvery|Toni and Guy|Toni & Guy|Tony and Guy|Charlotte Tilbury|Bobbi Brown|Elizabeth Arden|Max Factor|Yves Saint Laurent|Christian Dior|Christian Louboutin|Jimmy Choo|Vera Wang|Stella McCartney
Alexander McQueen|Pierre Cardin|Abercrombie and Fitch|Holland and Barrett|Holland & Barrett|Fortnum and Mason|Ernst and Young|Ernst & Young|Johnson and Johnson|Johnson & Johnson|Smith and Wesson|Smith & Wesson
Irwin Mitchell|Slater and Gordon|Leigh Day|Hodge Jones and Allen|Hodge Jones & Allen|Knight Frank|Rolls Royce|Rolls-Royce|Alfa Romeo|Aston Martin|Mercedes Benz|Mercedes-Benz|Harley Davidson|Harley-Davidson|Royal Enfield
Marie Curie|Marie Stopes|Sue Ryder|Suzy Lamplugh|Jo Cox Foundation|Helen Bamber|Elizabeth Fry|Thomas Coram|Anthony Nolan|Terrence Higgins|Joseph Rowntree|Leonard Cheshire|Maggie's Centre|Lucy Blackman Trust
Guy's and St Thomas|Guy's Hospital|King's College|Queen Mary|Royal Holloway|Addenbrooke's|Addenbrookes|Stoke Mandeville|Great Ormond Street|Alder Hey|Charing Cross|Chase Farm|Queen Alexandra|Princess Alexandra
Johnny Walker|Sailor Jerry|Tia Maria|Gordon's Gin|Birra Moretti|Mr Porter|Uncle Ben's|Aunt Bessie's|Mr Kipling|Dr Pepper|Queen Vic|Queen's Head|King's Head|King's Arms|Nag's Head|Saracen's Head
Ben Nevis|Ben Lomond|Ben Macdui|Victoria Falls|Victoria Line|Victoria Station|Victoria Coach Station|Elizabeth Line|Jubilee Line|John F Kennedy|Marco Polo|Leonardo da Vinci|Louis Armstrong Airport|Indira Gandhi
Ben Gurion|Lake Victoria|Lake Albert|Prince Edward Island|San Marino|San Sebastian|Santa Monica|St Lucia|St Vincent|St Kitts|Trinidad and Tobago|Peppa Pig|Thomas the Tank Engine|Fireman Sam|Bob the Builder
Postman Pat|Paddington Bear|Winnie the Pooh|Alice in Wonderland|Romeo and Juliet|Bridget Jones|Billy Elliot|Mary Poppins|Peaky Blinders|Ted Lasso|Jessica Jones|Jack Reacher|Grey's Anatomy|Jack Russell|Jack Russells
King Charles Spaniel|St Bernard|German Shepherd|German Shepherds|Bell's palsy|Mr Justice|Lady Justice|Lord Justice|Lord Chancellor|Lawrence Inquiry|Jesus House|Gail's Bakery|Thomas Tallis|Joe and the Juice|Joe & the Juice|Katie Piper Foundation|Sophie Lancaster Foundation|Addison Lee|Abbey Wood|Travis Scott|Kendrick Lamar|Coleen Rooney|Wayne Rooney|Harry Kane|Marcus Rashford|Duke of Edinburgh|Hillsong|Stormzy
`;
