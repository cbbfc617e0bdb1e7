# cmake -D FOLDER=templates -D OUTPUT=shipped_templates.cpp -P shipped_templates.cmake
# Writes the files of FOLDER as one source, for shipped_templates.hpp.
file(GLOB names RELATIVE ${FOLDER} ${FOLDER}/*.mustache ${FOLDER}/init/*.yaml ${FOLDER}/init/pre-commit)
set(source "#include \"render/engine/shipped_templates.hpp\"\n\nnamespace render {\n\n")
string(APPEND source "namespace {\nconstexpr ShippedFile files[] = {\n")
macro(ship name path)
  file(READ ${path} text)
  string(APPEND source "    {\"${name}\", R\"<file>(${text})<file>\"},\n")
endmacro()
foreach(name IN LISTS names)
  ship(${name} ${FOLDER}/${name})
endforeach()
# How the records are read without the program lies in each workspace, as in that of the sources.
ship(init/README.md ${FOLDER}/../records/README.md)
string(APPEND source "};\n}  // namespace\n\n")
string(APPEND source "std::span<const ShippedFile> shipped_files() { return files; }\n\n")
string(APPEND source "}  // namespace render\n")
file(WRITE ${OUTPUT} "${source}")
