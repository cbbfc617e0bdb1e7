Hvad der er givet videre: beredskab disclose
============================================

  $ . "$TESTDIR/start.sh"

Uden for hændelser, når ingen er åben.

  $ beredskab disclose 'navn på en beboer' --to 'Socialvagten' --legal-basis 'samtykke af 20. november'
  Skrevet (mrarxf): Givet videre til Socialvagten: navn på en beboer. Hjemmel:
    samtykke af 20. november.
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log 'Beboeren er fundet' | sed 's/(.*)//'
  Skrevet : Beboeren er fundet
  $ clock 22:25
  $ beredskab disclose --to Politiet --legal-basis 'en lov, § 1' --entries $(ls records/*/*/*/ | sed -n 's/.*-log-\(.*\).yaml/\1/p')
  Skrevet (s7c9ce): Givet videre til Politiet: notatet wkjp9b. Hjemmel: en lov,
    § 1.
  $ beredskab disclose 'navne på to vidner' --to Politiet --legal-basis 'en lov, § 2' --restricted
  Skrevet (s7rpkt): Givet videre til Politiet: navne på to vidner. Hjemmel: en
    lov, § 2. [begrænset kreds]

Er et af notaterne kun for en begrænset kreds, er dette det også, hvor der ikke står andet.

  $ clock 22:26
  $ beredskab log 'Barnet bor hos en tante' --restricted >/dev/null
  $ beredskab disclose --to Socialvagten --legal-basis 'en lov, § 3' --entries $(ls records/*/*/*/ | sed -n 's/.*T2126.*-log-\(.*\).yaml/\1/p') | grep -o 'begrænset kreds'
  begrænset kreds

Hvem, hvad og hjemmel skal stå der.

  $ refused disclose --to Politiet --legal-basis 'en lov, § 1'
  Teksten mangler. Hvad handlede det om, med få ord?
  Skriv den i anførselstegn:
  beredskab disclose "…" --to Politiet --legal-basis 'en lov, § 1'
  [2]
  $ refused disclose 'navne' --to Politiet
  --legal-basis mangler.
  Skriv: beredskab disclose navne --to Politiet --legal-basis HJEMMEL
  [2]
  $ refused disclose 'navne' --to Politiet --legal-basis 'en lov' --entries zzzzzz
  Intet notat hedder «zzzzzz».
  Skriv id'erne på seks tegn; de står i beredskab show.
  [2]
  $ beredskab show | grep -c 'Givet videre'
  3
  $ beredskab summary --public | grep -c Politiet
  Bemærk: Aktiveringen er ikke mærket til offentliggørelse: type, boligområde og
    tid står her ikke. Skal de det, så skriv: beredskab correct mrarxf --public
  0
  [1]

Det kan rettes, men ikke offentliggøres.

  $ clock 22:30
  $ beredskab correct 'to vidner' 'navne på tre vidner' --legal-basis 'en lov, § 3'
  Skrevet (w795ez): Rettelse af s7rpkt: Givet videre til Politiet: navne på tre
    vidner. Hjemmel: en lov, § 3. [begrænset kreds]
  $ refused correct 'tre vidner' --public
  En videregivelse offentliggøres ikke.
  Den er intern, eller for en begrænset kreds: --restricted.
  [2]

Er der ingen åben, står den uden for hændelser, og det, der er givet videre, i sin egen.

  $ clock 22:40
  $ beredskab close >/dev/null 2>&1
  $ beredskab disclose --to Politiet --legal-basis 'en lov, § 1' --entries $(ls records/*/*/*/ | sed -n 's/.*T2126.*-log-\(.*\).yaml/\1/p') >/dev/null
  $ beredskab check | head -1
  0 fejl, 2 advarsler.
  $ rm records/*/*/*/*T2126*-log-*.yaml
  $ beredskab check | grep -A1 henviser
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212600Z-disclosure-ypq5nj.yaml: fejl: Notatet henviser til 2026-11-20T212600Z-log-ypmp2e, som ikke findes her.
    = Hent den manglende fil: beredskab restore
  --
  records/proevekoebing/2026/plan/2026-11-20T214000Z-disclosure-zx7jna.yaml: fejl: Notatet henviser til 2026-11-20T212600Z-log-ypmp2e, som ikke findes her.
    = Hent den manglende fil: beredskab restore
