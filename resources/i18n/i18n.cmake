# Compiles the .ts files and embeds them: sets STIPPLE_I18N_SOURCE to a C++ file for stipple_ui.
# lrelease alone is enough; the LinguistTools package of CMake would bring the whole of Qt's tools along.
find_program(STIPPLE_LRELEASE lrelease HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)

set(i18n_in ${CMAKE_SOURCE_DIR}/resources/i18n)
set(i18n_out ${CMAKE_BINARY_DIR}/i18n)
file(MAKE_DIRECTORY ${i18n_out})
configure_file(${i18n_in}/stipple_i18n.qrc ${i18n_out}/stipple_i18n.qrc COPYONLY)

set(qm_files)
foreach(name stipple_de stipple_zh_CN paper_es paper_fr paper_ko)
  add_custom_command(OUTPUT ${i18n_out}/${name}.qm
    COMMAND ${STIPPLE_LRELEASE} -silent -nounfinished ${i18n_in}/${name}.ts -qm ${i18n_out}/${name}.qm
    DEPENDS ${i18n_in}/${name}.ts VERBATIM)
  list(APPEND qm_files ${i18n_out}/${name}.qm)
endforeach()

set(STIPPLE_I18N_SOURCE ${i18n_out}/qrc_stipple_i18n.cpp)
add_custom_command(OUTPUT ${STIPPLE_I18N_SOURCE}
  COMMAND Qt6::rcc --name stipple_i18n -o ${STIPPLE_I18N_SOURCE} ${i18n_out}/stipple_i18n.qrc
  DEPENDS ${qm_files} ${i18n_out}/stipple_i18n.qrc VERBATIM)
set_source_files_properties(${STIPPLE_I18N_SOURCE} PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
