Hvad der er givet videre: beredskab disclose
============================================

  $ . "$TESTDIR/start.sh"

Uden for hændelser, når ingen er åben.

  $ beredskab disclose 'navn på en beboer' --to 'Socialvagten' --legal-basis 'samtykke af 20. november'
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log 'Beboeren er fundet' | sed 's/(.*)//'
  $ clock 22:25
  $ beredskab disclose --to Politiet --legal-basis 'en lov, § 1' --entries $(ls records/*/*/*/ | sed -n 's/.*-log-\(.*\).yaml/\1/p')
  $ beredskab disclose 'navne på to vidner' --to Politiet --legal-basis 'en lov, § 2' --restricted

Hvem, hvad og hjemmel skal stå der.

  $ beredskab disclose --to Politiet --legal-basis 'en lov, § 1'
  $ beredskab disclose 'navne' --to Politiet
  $ beredskab disclose 'navne' --to Politiet --legal-basis 'en lov' --entries zzzzzz
  $ beredskab show | grep -c 'Givet videre'
  $ beredskab summary --public | grep -c Politiet
  [1]

Det kan rettes, men ikke offentliggøres.

  $ clock 22:30
  $ beredskab correct 'to vidner' 'navne på tre vidner' --legal-basis 'en lov, § 3'
  $ beredskab correct 'tre vidner' --public
