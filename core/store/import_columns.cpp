// Which column is what, by the names that other programs give them.
#include "core/store/import_patients.h"

#include "core/store/fold.h"

#include <algorithm>

namespace stipple::store {
namespace {

struct Known {
    ImportColumn column;
    std::vector<const char*> names; // folded, letters and digits only
};

const std::vector<Known>& known()
{
    static const std::vector<Known> kAll = {
        {ImportColumn::GivenName, {"givenname", "firstname", "first", "forename", "vorname", "rufname", "prenom", "nombre", "nombres", "given"}},
        {ImportColumn::FamilyName, {"familyname", "lastname", "last", "surname", "nachname", "familienname", "nom", "nomdefamille", "apellido", "apellidos", "family", "zuname"}},
        {ImportColumn::FullName, {"name", "fullname", "patient", "patientname", "client", "clientname", "nomcomplet", "nombrecompleto", "patientenname"}},
        {ImportColumn::Born, {"born", "birthdate", "dateofbirth", "dob", "birthday", "geburtsdatum", "geboren", "gebdatum", "datedenaissance", "naissance", "fechadenacimiento", "nacimiento"}},
        {ImportColumn::Phone, {"phone", "telephone", "mobile", "cell", "cellphone", "phonenumber", "mobilephone", "telefon", "handy", "mobil", "tel", "telefono", "movil", "portable"}},
        {ImportColumn::Email, {"email", "mail", "emailaddress", "courriel", "correo", "correoelectronico"}},
        {ImportColumn::ChartNumber, {"chart", "chartnumber", "chartno", "patientid", "patientnumber", "id", "number", "mrn", "patientennummer", "patnr", "nummer", "numero", "numerodedossier", "dossier", "historia"}},
        {ImportColumn::Sex, {"sex", "gender", "geschlecht", "sexe", "sexo", "genero"}},
        {ImportColumn::Allergies, {"allergies", "allergy", "allergien", "allergie", "alergias", "alergia"}},
        {ImportColumn::Medicines, {"medicines", "medication", "medications", "medikamente", "medikation", "medicaments", "medicamentos", "medicacion"}},
    };
    return kAll;
}

} // namespace

std::vector<ImportColumn> guessColumns(const std::vector<std::string>& header)
{
    std::vector<ImportColumn> out;
    for (const std::string& title : header) {
        const std::string plain = alphanumericOf(fold(title));
        ImportColumn column = ImportColumn::Ignore;
        for (const Known& k : known()) {
            if (std::find(k.names.begin(), k.names.end(), plain) != k.names.end())
                column = k.column;
        }
        // Two columns of one kind: the first counts.
        if (column != ImportColumn::Ignore && std::find(out.begin(), out.end(), column) != out.end())
            column = ImportColumn::Ignore;
        out.push_back(column);
    }
    const auto has = [&out](ImportColumn column) { return std::find(out.begin(), out.end(), column) != out.end(); };
    // "Name, Vorname": there "Name" is the family name.
    if (has(ImportColumn::GivenName) && has(ImportColumn::FullName) && !has(ImportColumn::FamilyName))
        std::replace(out.begin(), out.end(), ImportColumn::FullName, ImportColumn::FamilyName);
    return out;
}

} // namespace stipple::store
