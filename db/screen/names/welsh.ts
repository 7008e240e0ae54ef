import type { NameList } from './name-list.ts';

/**
 * Welsh names. The names are plain facts, from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const welsh: NameList = {
  given: `
Aeron Aled Alun Alwyn Aneirin Aneurin Angharad Anwen Arwel Arwen Arwyn Awen Beca Bedwyr Berwyn Betsan Blodwen Branwen Briallen Bronwen
Brychan Cadell Cadi Cadog Cai Caradog Cari Caron Carwen Carwyn Carys Catrin Cefin Ceinwen Celyn Cenydd Ceri Ceridwen Cerys Cledwyn
Crystyn Dafydd Dai Deian Deiniol Delyth Derfel Dewi Dilwen Dilwyn Drystan Dyfan Dyfed Dyfrig Ednyfed Efa Eifion Eifiona Eilir Eira
Eirian Eirlys Eirwen Elain Elen Eleri Elfyn Elgan Elin Elis Eluned Emlyn Emrys Emyr Enfys Eryl Esyllt Eurgain Euros Eurwen Ffion Fflur
Ffraid Geraint Gerallt Gethin Glain Glenys Glesni Glyn Glyndwr Goronwy Gruff Gruffudd Gruffydd Guto Gwawr Gwenan Gwenda Gwendolen
Gwenfron Gwenith Gwenllian Gwenno Gwern Gwilym Gwladys Gwydion Gwyn Gwyndaf Gwynedd Gwyneth Gwynfor Gwynne Haf Hafwen Hari Hedd Hedydd
Hefin Heledd Heulwen Huw Hywel Iago Idris Iestyn Ieuan Ifan Ifor Ilar Illtud Ioan Iolo Iorwerth Islwyn Ithel Iwan Jac Leusa Lili
Lisabeth Lleucu Llew Llewelyn Llinos Llio Llyr Llŷr Lowri Luned Mabli Macsen Madog Mair Mali Manon Mared Marged Mari Medi Medwyn Meinir
Meirion Meleri Menna Mererid Merfyn Meurig Moelwyn Morfudd Morwen Mostyn Myfanwy Myrddin Nansi Nefyn Nerys Nest Nesta Non Olwen Owain
Owena Padrig Pedr Peredur Prysor Rhianwen Rhianydd Rhodri Rhun Rhydian Robat Seiriol Selwyn Siân Siana Siôn Sioned Siwan Steffan
Taliesin Tanwen Tegid Tegwen Teifi Teilo Tomos Trefor Tudor Tudur Twm Wil Wyn Wynne Ynyr
`,
  family: `
Awbrey Bebb Beddoe Bellis Beynon Blayney Breese Bufton Bynon Cadogan Cadwallader Cound Craddock Dackins Dafis Eynon Gethin Gittins
Gruffudd Gruffydd Gwilliam Gwyn Gwynn Gwynne Harries Hier Hopkin Hywel Ifans Jenkin Kyffin Landeg Llewellyn Llewelyn Maddocks Maddox
Mansel Meyrick Mostyn Nanney Onions Pennant Penry Picton Powys Probert Prosser Prys Prytherch Puw Rhydderch Rhys Roderick Rosser Siôn
Teague Trahaearn Treharne Trevor Tudor Tudur Watkin Wigley Wogan Wyn Wynne Yale Yorath
`,
};
