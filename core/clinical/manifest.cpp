// The manifest and source register half of catalogue.h.
#include "core/clinical/catalogue.h"

#include "core/clinical/json_entry.h"

namespace stipple::clinical {

namespace {

bool isLowerHex(std::string_view text)
{
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Source readSource(const Entry& entry)
{
    Source source{entry.text("id"), entry.text("title"), entry.texts("urls")};
    if (source.urls.empty() != (source.id == kGeneralKnowledge))
        entry.refuse("every source but GK needs an address");
    for (const std::string& url : source.urls)
        if (!url.starts_with("https://") && !url.starts_with("http://"))
            entry.refuse("has an address that is not http(s)");
    entry.close();
    return source;
}

} // namespace

ContentResult<Manifest> parseManifest(std::string_view text)
{
    return readDocument<Manifest>(kManifestFile, "stipple.clinical.manifest/1", text, [](const Entry& root) {
        Manifest manifest{root.text("pack"), root.text("version"), root.text("date"), root.text("status"),
                          root.flag("approved"), {}};
        for (const Entry& entry : root.objects("files")) {
            manifest.files.push_back({entry.text("path"), entry.text("sha256")});
            if (manifest.files.back().sha256.size() != 64 || !isLowerHex(manifest.files.back().sha256))
                entry.refuse("sha256 is not 64 lower-case hex digits");
            entry.close();
        }
        root.close({"schema"});
        return manifest;
    });
}

ContentResult<SourceRegister> parseSources(std::string_view text)
{
    return readDocument<SourceRegister>(kSourcesFile, "stipple.clinical.sources/1", text, [](const Entry& root) {
        std::vector<Source> sources;
        for (const Entry& entry : root.objects("entries"))
            sources.push_back(readSource(entry));
        root.close({"schema"});
        SourceRegister result(std::move(sources));
        if (result.find(kGeneralKnowledge) == nullptr)
            root.refuse("lacks the source GK");
        return result;
    });
}

} // namespace stipple::clinical
