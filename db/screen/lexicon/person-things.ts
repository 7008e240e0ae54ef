/** What people have and places, illnesses and shops do not: behind a possessive, each tells that a person was named. All lower case. */
export const personThings: ReadonlySet<string> = new Set(
  `gp doctor therapist boss advocate counsellor teacher colleagues flatmate housemate mate mates mam grandmother grandfather grandparents consultant employer landlord employment school college account
accounts address age allegation allegations anger apology arm arms arrest attitude back bag bail bank bed bedroom behaviour birthday body bottom boyfriend breast breasts brother brothers car chest child
children clothes clothing coat colleague concern concerns consent cousin dad daughter daughters death decision demeanour denial details device devices disclosure dob door dress drink ex ex-partner evidence face
family father fear finger fingers flat friend friends girlfriend genitals ground hair hand hands handset head health home house husband id injuries injury interview intentions jacket jaw keys knee knickers
lap laptop leg legs life lips location luggage man manager medical memory message messages mobile mother mouth mum name nan neck neighbour nephew niece number parents partner penis permission phone phones photo
photos pocket posts privacy profile property recollection refusal relationship request response room safety samples shirt shoes shoulder sister sisters skirt sofa solicitor son sons statement stepfather
stomach support swab swabs telephone tablet testimony thigh throat top trousers uncle aunt underwear vagina van vehicle version views voice waist wallet wedding wellbeing whereabouts wife wish wishes work
wrist wrists dog cat tent bathroom kitchen girl boy bra belt breath words story texts text calls call emails email engagement stance side older younger new former late own elder eldest youngest`.split(
    /\s+/,
  ),
);
