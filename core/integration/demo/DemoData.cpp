#include "core/integration/demo/DemoData.h"

#include "core/base/Error.h"
#include "core/integration/demo/DemoFiles.h"

namespace opsdesk {

namespace {

std::unique_ptr<ImportContent> readContent(std::string_view bytes, const std::string& name) {
    auto profile = findImportProfile(name);
    auto text = decodeImportText(std::string(bytes), "the demo's " + name, profile.encoding);
    if (!text)
        throw Error(text.error().text);
    auto content = ImportContent::read(std::move(*text), std::move(profile));
    if (!content)
        throw Error(content.error().text);
    return std::move(*content);
}

} // namespace

DemoData readDemoData() {
    const auto files = demoFiles();
    DemoData data;
    data.retail = readContent(files.online_retail, "online-retail");
    data.purchases = readContent(files.scms, "scms");
    data.retail->linkReturns({});
    const auto& trade = data.retail->trade();
    for (std::size_t i = 0; i < trade.documentCount(); ++i)
        data.documents.push_back(trade.document(i));
    return data;
}

} // namespace opsdesk
