/** Endings of English places. */
export const placeEnding =
  /(?:ton|ham|bury|ford|shire|chester|cester|mouth|borough|wick|worth|ley|dale|combe|pool|bridge|field|stead|minster|gate|by|thorpe|stow|hurst|wood|hill|head|port|land|ville|burgh|burn|church|well|wells|side|don|den|ness|sea|cliffe?|stone|stock|holme|green|cross|heath|marsh|moor|tree|street|end)$/;
