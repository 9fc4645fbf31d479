# Compiles files of one folder a dozen at a time, in a third of the time: what they include is read once. So the names in the
# unnamed namespaces of a folder have to differ. Files that open a namespace or an enum with "using", for all that follows,
# stay by themselves (but for Qt's literals, which hide no name), and so do the files after EXCEPT: those whose inner classes
# hold what only they know, which the compiler takes for a header's doing there (-Wsubobject-linkage).
function(compile_together target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FROM;EXCEPT")
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    list(FILTER arg_FROM INCLUDE REGEX "\\.cpp$")
    foreach(source ${arg_FROM})
        get_filename_component(name ${source} NAME_WE)
        get_filename_component(folder ${source} DIRECTORY)
        get_filename_component(folder ${folder} NAME)
        file(STRINGS ${source} opened REGEX "^using (enum|namespace [^Q]) ?")
        math(EXPR count_${folder} "${count_${folder}} + 1")
        math(EXPR dozen "${count_${folder}} / 12")
        if(NOT opened AND NOT name IN_LIST arg_EXCEPT)
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder}${dozen})
        endif()
    endforeach()
endfunction()
