# `cpack -G DEB`: what the Debian package is called, needs and says of itself. What is in it is what
# `cmake --install` puts down, in Debian's ways (debian_ways.cmake).
set(CPACK_PACKAGE_NAME beredskab)
set(CPACK_PACKAGE_CONTACT "beredskab contributors <beredskab@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "contingency plans of Danish housing areas, kept as plain text")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Shows a municipality's coordinator (tovholder) whom to call when something
happens in a housing area, what must be decided, and what is still open; and
writes down what was done, when and by whom.
.
Every note is a text file that is written once, in a git repository, readable
without the program. Help, messages and documents are Danish.")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_STRIP_FILES ON)

# Between two releases (CHANGELOG.md begins with «Unreleased») a package is newer than the one before
# and older than the next release: 0.1.0+20261128151222. By the commit, so that it can be made again.
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
file(STRINGS CHANGELOG.md headings REGEX "^## ")
list(GET headings 0 newest)
if(newest STREQUAL "## Unreleased")
  execute_process(COMMAND env TZ=UTC git log -1 --date=format-local:%Y%m%d%H%M%S --format=%cd
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE stamp OUTPUT_STRIP_TRAILING_WHITESPACE
    ERROR_QUIET)
  string(APPEND CPACK_PACKAGE_VERSION +${stamp})
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

# The libraries are found by what the program is linked with.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "git, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, less, weasyprint")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, msmtp-mta")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/debian_ways.cmake)
set(CPACK_GENERATOR DEB)
include(CPack)
