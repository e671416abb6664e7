//! A day of the real binaries with planted secrets: nothing they print, log or show in the process
//! list carries one of them, save what a command is there to show.
