# Writes OUT: a C++ source that holds each of FILES as text, found by its path below ROOT.
set(body "#include \"core/base/EmbeddedFiles.h\"\n\nnamespace opsdesk {\n\nstd::span<const EmbeddedFile> embeddedFiles() {\n    static constexpr EmbeddedFile files[] = {\n")
foreach(file ${FILES})
    file(READ ${file} text)
    file(RELATIVE_PATH path ${ROOT} ${file})
    string(APPEND body "        {\"${path}\", R\"opsdesk_file(${text})opsdesk_file\"},\n")
endforeach()
string(APPEND body "    };\n    return files;\n}\n\n} // namespace opsdesk\n")
file(WRITE ${OUT} "${body}")
