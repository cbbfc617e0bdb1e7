# What Debian wants otherwise than `cmake --install` puts it down: compressed pages, the folder where
# its zsh looks, the changelogs and the copyright. Run by CPack on what it is about to pack.
set(source ${CMAKE_CURRENT_LIST_DIR}/..)
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(doc ${share}/doc/beredskab)

# Without name and time in it, so that the same bytes come out again.
function(compress file)
  execute_process(COMMAND gzip -9nf ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
compress(${share}/man/man1/beredskab.1)
file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
compress(${doc}/changelog)
configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright ${doc}/copyright COPYONLY)

# Debian's own changelog: one entry for each release, and one for what is packed between two.
set(entries "")
function(add_entry version day)
  execute_process(COMMAND env LC_ALL=C date -u -R -d "${day}" OUTPUT_VARIABLE date
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(entries "${entries}beredskab (${version}-1) unstable; urgency=medium

  * What changed is told in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}

" PARENT_SCOPE)
endfunction()
if(CPACK_PACKAGE_VERSION MATCHES "\\+(....)(..)(..)(..)(..)(..)$")
  add_entry(${CPACK_PACKAGE_VERSION} "${CMAKE_MATCH_1}-${CMAKE_MATCH_2}-${CMAKE_MATCH_3} ${CMAKE_MATCH_4}:${CMAKE_MATCH_5}:${CMAKE_MATCH_6}")
endif()
file(STRINGS ${source}/CHANGELOG.md headings REGEX "^## [0-9.]+ \\([0-9-]+\\)$")
foreach(heading IN LISTS headings)
  string(REGEX MATCH "^## (.*) \\((.*)\\)$" _ "${heading}")
  add_entry(${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
endforeach()
file(WRITE ${doc}/changelog.Debian "${entries}")
compress(${doc}/changelog.Debian)
