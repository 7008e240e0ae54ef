import type { NameList } from './name-list.ts';

/**
 * Jewish names. The names are plain facts, from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const jewish: NameList = {
  given: `
Abba Abram Ahuva Akiva Alte Amichai Arieh Ariella Aryeh Asher Atara Avi Aviel Avigail Avigdor Avital Aviva Avner Avraham Avrohom Ayala
Ayelet Baila Baruch Basya Batsheva Batya Beila Benzion Berel Binyamin Binyomin Blima Bluma Boaz Bracha Breindy Bruria Chana Chani Chanie
Chaskel Chava Chavi Chesky Dafna Devora Devorah Dov Dovid Dvora Efrat Eitan Elad Elazar Elimelech Elisheva Eliyahu Esti Esty Etty Faiga
Feige Feivel Fishel Fradel Freidy Fruma Frumi Gad Galit Gavriel Gershon Getzel Gila Gitel Gitty Hadar Hadassah Herschel Hersh Hillel
Hudi Ilan Ilana Isser Itamar Itzik Izzy Leib Leibel Leor Liat Liba Lior Liora Maayan Malka Malki Malky Manny Mayer Mazal Meir Menachem
Menashe Mendel Mendy Mirel Miri Moishe Mordche Mordechai Moti Motti Motty Nachman Nachum Naftali Naphtali Nechama Nehama Nesanel Netanel
Noa Noam Nosson Ofer Ofra Ohad Orli Orly Osher Perl Pesach Pessy Pinchas Pinchos Rafi Raizel Raizy Rayzel Refael Reuven Rikki Rivka
Rivky Rochel Ronit Ruchel Ruchy Sarit Shaindy Shalom Shani Shaul Sheva Shevy Shifra Shimon Shimshon Shira Shirel Shloime Shlomi Shlomo
Shmuel Shmuli Shmuly Sholom Shoshana Shprintza Shraga Shragi Shuli Sima Simcha Solly Surele Suri Surie Tali Tamar Tehila Tirza Toba Tova
Tovi Tsipora Tuvia Tzipi Tzipora Tziporah Tzivia Tzvi Uri Velvel Yaakov Yael Yaffa Yair Yakov Yankel Yanky Yaron Yechezkel Yechiel
Yedidya Yehoshua Yehuda Yehudis Yehudit Yentl Yenty Yeshaya Yisrael Yisroel Yitta Yitty Yitzchak Yitzchok Yitzhak Yocheved Yoel Yoely
Yona Yonah Yoni Yossel Yossi Yuval Zahava Zalman Zeev Zev Zipporah Zissy Zusha Zvi
`,
  family: `
Aaronson Abraham Abramovich Abramovitz Abramowitz Abramson Adelman Adler Alter Altman Aronovitch Ashkenazi Azoulay Bamberger Barkan Baum
Ben-Ami Ben-David Ben-Shimon Berg Bergman Berkovits Berkowitz Berliner Bernstein Bialik Biton Blau Bleich Bloch Blumberg Blumenfeld
Blumenthal Bodner Brandeis Braverman Breuer Brodsky Chaimovitz Cohn Dahan Dayan Deutsch Diamond Ehrentreu Eisenberg Eisner Elbaz
Englander Epstein Feigenbaum Feinstein Feldman Fine Fink Finkel Finkelstein Fishman Fleischman Frankel Freedman Freund Fried Friedlander
Friedman Gabbai Gelbart Geller Gershon Ginsberg Ginzburg Gluck Gold Goldberg Goldblatt Goldenberg Goldfarb Goldman Goldschmidt Goldstein
Greenbaum Greenberg Greenfeld Greenstein Gross Grosskopf Grossman Grunfeld Grunwald Guttman Haberman Halberstadt Halpern Hamburger Hazan
Herschkowitz Hershkowitz Hirsch Hirschfeld Hoffman Horovitz Horowitz Isaacson Itzkowitz Jacobovits Josephs Kahan Kahn Kaplinsky Karp
Katz Kaufman Kestenbaum Kleinman Kohen Kohn Korn Kornbluth Kramer Krausz Kushner Landau Lazarus Lebowitz Lederman Leibowitz Lerner
Levene Levenson Levi Levin Levine Levinson Levitt Lichtenstein Lieberman Lipschitz Lipshitz Lowy Mandelbaum Marcus Margolis Markovitz
Mendelsohn Meyer Mizrachi Mizrahi Montefiore Morgenstern Moskovitz Nachmani Nadler Neufeld Ohana Oppenheim Oppenheimer Orenstein Ostrov
Peretz Perlman Pinsker Pinter Pollack Rabin Rabinowitz Rapaport Rappaport Reichman Reiss Ringer Rosen Rosenberg Rosenblatt Rosenblum
Rosenfeld Rosenstein Rosenthal Roth Rothschild Rothstein Rubin Rubinstein Sacks Salamon Salomon Sassoon Schechter Scher Schiff
Schlesinger Schnitzer Schonfeld Schreiber Schwab Schwartz Segal Shapiro Sharabi Sharon Sher Sherman Silberman Silver Silverman
Silverstein Silverstone Simons Singer Solomons Spielman Spiro Spitzer Stein Steinberg Stern Sternberg Strauss Sugarman Tannenbaum
Teitelbaum Tobias Wachtel Waldman Wasserman Wechsler Weil Weinberg Weinberger Weiner Weingarten Weinstein Weinstock Weintraub Weissman
Weisz Wexler Wiesel Wolfe Wolfson Yaffe Yudkin Zeitlin Zilberman Zimmerman Zuckerman
`,
};
