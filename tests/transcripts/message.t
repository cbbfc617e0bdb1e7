Udmeldinger: beredskab message
==============================

  $ . "$TESTDIR/start.sh"
  $ cat >> plans/proevekoebing/plan.yaml <<'END'
  > # Prøvekøbings udmelding til pressen godkendes af formanden.
  > END
  $ sed -i 's|^messages:|messages:\n  - {id: presse, name: Til pressen, public: true, approved_by: formanden, always: Vi henviser til politiet.}|' plans/proevekoebing/plan.yaml
  $ beredskab check | tail -n 1

Hvilke er der?

  $ beredskab message

Et udkast. Det, som mennesker skal skrive, står i [ ].

  $ beredskab message beboerne

I en hændelse er det, der må offentliggøres, sat ind; alt andet er ikke.

  $ beredskab activate --type brand --area demobakken --summary "Ild i en kælder" --public >/dev/null
  $ clock 22:20
  $ beredskab decide "Fælleshuset er åbent i nat" --public >/dev/null
  $ clock 22:21
  $ beredskab decide "Jens ringer til familien" >/dev/null
  $ clock 22:22
  $ beredskab situation issue --known "Ilden er slukket" --next 23:00 >/dev/null
  $ clock 22:25
  $ beredskab message presse

Det, der er sendt, skrives ord for ord.

  $ beredskab message issue beboerne "Det brænder ikke mere. Fælleshuset er åbent i nat." --via SMS
  $ clock 22:30
  $ beredskab message issue presse "Ilden er slukket. Vi henviser til politiet." --approved-by "Per Formand, Tove Prøve"
  $ clock 22:35
  $ beredskab message issue presse "Ilden er slukket. Vi henviser til politiet."
  $ clock 22:36
  $ beredskab correct m --approved-by "Per Formand"
  $ clock 22:40
  $ beredskab message
  $ cat records/proevekoebing/2026/*/*-message-*.yaml | head -n 11

Et udkast, der ikke er skrevet færdigt, sendes ikke.

  $ beredskab message presse | sed '/^\[Det/d' > kladde.txt
  $ beredskab message issue presse - < kladde.txt

Det, der mangler, og det, der er forkert:

  $ beredskab message issue
  $ beredskab message issue presse
  $ beredskab message naboerne
  $ beredskab message issue presse "Ring til ""010190""-1234"
