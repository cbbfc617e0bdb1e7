Manualen: beredskab man
=======================

  $ . "$TESTDIR/start.sh"
  $ beredskab man | sed -n '1,/^.SH KOMM/p'
  .\" -*- coding: UTF-8 -*-
  .TH BEREDSKAB 1 "" "beredskab 0.1.0" "Brugerkommandoer"
  .SH NAVN
  beredskab \- hvem gør hvad, når der sker noget i boligområdet
  .SH OVERSIGT
  .B beredskab
  [KOMMANDO] [ORD ...] [TILVALG ...]
  .SH BESKRIVELSE
  Viser, hvem der skal ringes til, og hvad der skal tages stilling til, og skriver ned, hvad der blev gjort, hvornår og af hvem. Midt om natten:
  .B beredskab activate
  eller
  .BR "beredskab guide" .
  Uden kommando vises, hvor langt I er, og det næste skridt.
  .SH KOMMANDOER
  $ beredskab man | sed -n '/beredskab close/,/^.fi/p'
  .SS "beredskab close [TEKST] [tilvalg]"
  Afslutter en hændelse.
  .TP
  \fBTEKST\fR
  bemærkning
  .TP
  \fB\-\-at TID\fR
  hvornår det skete: 22:10, \-15m, 2026\-11\-20T22:10
  .PP
  Eksempler:
  .PP
  .nf
      beredskab close
      beredskab close "Politiet har meldt alt roligt" \-i parken
  .fi
  $ beredskab man | tail -6
  .TP
  \fB4\fR
  afvist for at beskytte nogen
  .TP
  \fB130\fR
  afbrudt
