# Writes OUT: a C++ source that holds each of FILES as text, found by its path below ROOT. The empty entry at the end is there
# because an array cannot be empty.
set(body "#include \"core/base/EmbeddedFiles.h\"\n\n#include <iterator>\n\nnamespace opsdesk {\n\nstd::span<const EmbeddedFile> embeddedFiles() {\n    static constexpr EmbeddedFile files[] = {\n")
foreach(file ${FILES})
    file(READ ${file} text)
    file(RELATIVE_PATH path ${ROOT} ${file})
    string(APPEND body "        {\"${path}\", R\"opsdesk_file(${text})opsdesk_file\"},\n")
endforeach()
string(APPEND body "        {},\n    };\n    return std::span(files).first(std::size(files) - 1);\n}\n\n} // namespace opsdesk\n")
file(WRITE ${OUT} "${body}")
