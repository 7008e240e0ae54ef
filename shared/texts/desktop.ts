/** Every sentence that the desktop host itself shows: errors of the bridge, file dialogs and the menu. */
export const desktopTexts = {
  errors: {
    notAllowed: 'This request did not come from the app’s own window and was refused.',
    notUnderstood: 'The app sent itself a request it could not read. Nothing was changed. Close the app and start it again.',
    unknownCommand: 'This version of the app does not know that command. Nothing was changed. Close the app and start it again.',
    wrongInput: (field: string, problem: string) =>
      `The app sent a request with a wrong value${field === '' ? '' : ` in “${field}”`}: ${problem}. Nothing was changed. Try the step again.`,
    idInUse: 'A request of that name is still running. Nothing was changed. Wait for it to finish, then try again.',
    notSendable: 'This request holds something that cannot be passed on. Nothing was changed. Try the step again.',
    hostFailed: 'The app could not finish this step. What was saved before is safe. Try again, or close the app and start it again.',
    coreStopped:
      'The part of the app that keeps the review stopped before this step was finished. What was saved before is safe. Try the step again.',
    coreNotStarted:
      'The part of the app that keeps the review could not start, so no review can be opened. Close the app and start it again; if that does not help, install it again.',
    coreFailed:
      'The app met an unexpected problem in this step. What was saved before is safe. Try again, or close the app and start it again.',
    notReopened: (reason: string) => `The review had to be opened again and could not be. ${reason}`,
    fileUnknown: 'The app no longer knows which file this is. Choose the file again.',
    fileForReading: 'This file was chosen to be read, so nothing is written to it. Choose where to save.',
    fileForWriting: 'This file was chosen to be written, so it is not read. Open the file instead.',
    fileWritten: 'That file has been written already. Choose where to save again.',
    fileBeingWritten: 'That file is being written now. Wait for it to finish.',
    fileNotWritten: 'Nothing has been written to that file yet, so it cannot be shown.',
    fileGone: (name: string) => `“${name}” is not where it was written. It may have been moved or deleted.`,
    fileIsOpenReview: (name: string) =>
      `“${name}” is the review you have open. Choose another name, so that the review is not overwritten.`,
    fileExists: (name: string) =>
      `“${name}” is there already and was left as it is. Choose it in the list if you want to replace it, or give another name.`,
    droppedNothing: 'That is not a file on this computer. Save it as a file first, then choose it.',
    droppedFolder: (name: string) => `“${name}” is not a file that can be read. Choose one file.`,
    droppedKind: (name: string, endings: string) => `“${name}” is not a kind of file the app reads. It reads ${endings}.`,
  },
  dialogs: {
    newReview: { title: 'Where to keep the new review', button: 'Create', name: 'New review.dip' },
    openReview: { title: 'Open a review', button: 'Open' },
    openExtract: { title: 'Choose the extract to load', button: 'Choose' },
    openCodings: { title: 'Choose the codings to load', button: 'Choose' },
    saveReport: { title: 'Where to save the findings', button: 'Save', name: 'Findings.html' },
    saveExport: { title: 'Where to save the coded cases', button: 'Save', name: 'Coded cases.csv' },
    saveProblems: { title: 'Where to save the list of problems', button: 'Save', name: 'Problems.csv' },
    kinds: {
      review: 'Reviews',
      extract: 'Extracts (CSV, XLSX, ODS)',
      codings: 'Codings (CSV)',
      html: 'Web page, to read or print',
      pdf: 'PDF, to hand out',
      markdown: 'Plain text with headings (Markdown)',
      csv: 'Table (CSV)',
      json: 'Data (JSON)',
      any: 'All files',
    },
  },
  menu: {
    file: 'File',
    newReview: 'New review…',
    openReview: 'Open…',
    closeReview: 'Close review',
    edit: 'Edit',
    view: 'View',
    development: 'Development',
    help: 'Help',
    showHelp: 'Help with Dip Sampler',
  },
  sampleReview: 'Sample review.dip',
  /** Shown by the system itself, where there is no window to say it in. */
  stopped: {
    title: 'Dip Sampler has to close',
    startFailed: 'The app could not start. Nothing was changed in any review. Start it again; if that does not help, install it again.',
    windowFailed: 'The window failed twice within a short time. What was saved is safe. Start the app again.',
  },
} as const;
