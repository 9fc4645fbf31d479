#include "core/documents/AttachmentCommands.h"

#include "core/base/Base64.h"
#include "core/base/Digest.h"
#include "core/documents/Attachment.h"
#include "core/documents/Documents.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace opsdesk {

namespace {

struct AddAttachment {
    std::string kind;
    std::string document;
    std::string name;
    std::string media_type;
    std::int64_t size = 0;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(AddAttachment, (), (kind, document, name, media_type, size, sha256))

struct PutAttachment {
    std::int64_t part = 0;
    std::string content;
};
BOOST_DESCRIBE_STRUCT(PutAttachment, (), (part, content))

struct RemoveAttachment {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RemoveAttachment, (), (reason))

/// How files of a type begin and how their names end: by the name other programs choose what to do with one.
struct Signature {
    std::string_view head, type, end, otherEnd = end;
};

constexpr auto signatures = std::to_array<Signature>({
    {"\x89PNG\r\n\x1a\n", "image/png", ".png"},
    {"\xff\xd8\xff", "image/jpeg", ".jpg", ".jpeg"},
    {"GIF8", "image/gif", ".gif"},
    {"%PDF-", "application/pdf", ".pdf"},
});

constexpr std::string_view xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr std::size_t longestName = 120;

bool endsWith(std::string_view name, std::string_view end) {
    return name.size() >= end.size() && std::equal(end.rbegin(), end.rend(), name.rbegin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b);
           });
}

bool isText(std::string_view head) {
    return std::ranges::none_of(
        head, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
}

Outcome checkFile(const AddAttachment& file) {
    if (file.name != safeFileName(file.name))
        return reject("wrong_name",
                      fmt::format("“{}” is no name for a file here: no folders, no control characters, no leading dot, "
                                  "{} bytes at most.",
                                  file.name, longestName),
                      "name");
    if (file.size < 1)
        return reject("wrong_quantity", "The file is empty.", "size");
    if (file.size > largestAttachment)
        return reject("too_large",
                      fmt::format("“{}” has {} bytes; a file that is attached has {} MB at most. Make it smaller, or "
                                  "say in a comment where it lies.",
                                  file.name, file.size, largestAttachment / (1024 * 1024)),
                      "size");
    if (file.sha256.size() != 64 || file.sha256.find_first_not_of("0123456789abcdef") != std::string::npos)
        return reject("wrong_field", "sha256 must be 64 hexadecimal digits.", "sha256");
    return {};
}

Rejection wrongType(const std::string& name) {
    return Rejection{
        "wrong_type",
        fmt::format("“{}” cannot be attached: pictures (PNG, JPEG, GIF, WebP), PDF, CSV, text and XLSX can.", name),
        "media_type"};
}

Outcome addAttachment(Context& context, const MayReadView& mayRead) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto file = readPayload<AddAttachment>(context.command().payload);
    if (!file)
        return tl::unexpected(file.error());
    if (auto seen = checkTarget(context, context.actor(), file->kind, file->document, mayRead); !seen)
        return seen;
    if (auto sound = checkFile(*file); !sound)
        return sound;
    if (!isAttachable(file->media_type))
        return tl::unexpected(wrongType(file->name));
    Attachment made;
    made.entity = context.entity();
    made.id = context.command().document.value_or(context.derivedId("attachment"));
    if (context.rows().find<Attachment>(made.entity, made.id))
        return reject("document_exists", "There is an attachment with this id already.", "document");
    made.kind = file->kind;
    made.document = file->document;
    made.name = file->name;
    made.media_type = file->media_type;
    made.size = file->size;
    made.sha256 = file->sha256;
    made.state = "arriving";
    made.parts = attachmentParts(file->size);
    made.added_by = context.actor().id;
    made.added_at = context.acceptedAt();
    context.tell("attachment", made.id.toString());
    context.rows().insert(std::move(made));
    return {};
}

Result<Attachment> namedAttachment(Context& context) {
    const auto& command = context.command();
    if (!command.document)
        return reject("missing_document", "The command must name an attachment: give its id as `document`.",
                      "document");
    const auto* found = context.rows().find<Attachment>(command.entity, *command.document);
    if (!found)
        return reject("unknown_document", "There is no such attachment: " + command.document->toString() + ".",
                      "document");
    return *found;
}

/// All bytes when the last part is here; nothing while others are missing.
std::optional<std::string> whole(Context& context, const Attachment& file) {
    if (!context.rows().find<AttachmentPart>(file.entity, file.id, file.parts))
        return {}; // they come in order: without the last one the others need not be read
    std::string bytes;
    for (std::int64_t part = 1; part <= file.parts; ++part) {
        const auto* piece = context.rows().find<AttachmentPart>(file.entity, file.id, part);
        if (!piece)
            return {};
        bytes.append(reinterpret_cast<const char*>(piece->content.data()), piece->content.size());
    }
    return bytes;
}

void eraseParts(Context& context, const Attachment& of) {
    auto& rows = context.rows();
    for (std::int64_t part = 1; part <= of.parts; ++part)
        if (rows.find<AttachmentPart>(of.entity, of.id, part))
            rows.erase<AttachmentPart>(of.entity, of.id, part);
}

/// Where the same bytes are here already, for a document of the same kind, they are kept once. That they were sent
/// shows that whoever attached them had them.
void shareContent(Context& context, Attachment& file) {
    for (const auto* other : context.rows().select<Attachment>(file.entity, "sha256", file.sha256))
        if (other->id != file.id && other->state == "here" && other->kind == file.kind && other->size == file.size &&
            other->media_type == file.media_type) {
            file.content_of = other->content_of.value_or(other->id);
            return eraseParts(context, file);
        }
}

/// Whether another attachment that is here shows the bytes that @p root keeps.
bool isShown(Context& context, const Attachment& root, const Uuid& leaving) {
    if (root.id != leaving && root.state == "here")
        return true;
    for (const auto* other : context.rows().select<Attachment>(root.entity, "content_of", root.id.toString()))
        if (other->id != leaving && other->state == "here")
            return true;
    return false;
}

/// A file becomes readable when every byte that was announced is here, and is of the type that it was said to be.
Outcome complete(Context& context, Attachment file, const std::string& bytes) {
    if (static_cast<std::int64_t>(bytes.size()) != file.size || sha256(bytes).toHex() != file.sha256)
        return reject("wrong_digest",
                      fmt::format("What arrived of “{}” is not what was announced; attach it again.", file.name),
                      "content");
    if (mediaTypeOf(file.name, bytes) != file.media_type)
        return tl::unexpected(wrongType(file.name));
    file.state = "here";
    shareContent(context, file);
    context.rows().put(std::move(file));
    return {};
}

Outcome put(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    auto file = namedAttachment(context);
    if (!file)
        return tl::unexpected(file.error());
    const auto piece = readPayload<PutAttachment>(context.command().payload);
    if (!piece)
        return tl::unexpected(piece.error());
    if (file->added_by != context.actor().id)
        return reject("not_yours", fmt::format("“{}” is being attached by {}.", file->name, file->added_by));
    if (file->state != "arriving")
        return reject("wrong_state", fmt::format("“{}” is complete; nothing can be added to it.", file->name));
    auto bytes = fromBase64(piece->content);
    const bool fits = bytes && piece->part >= 1 && piece->part <= file->parts && !bytes->empty() &&
                      static_cast<std::int64_t>(bytes->size()) <= attachmentPartSize;
    if (!fits)
        return reject("wrong_field",
                      fmt::format("A part is numbered from 1 to {} and holds 1 to {} bytes in base64.", file->parts,
                                  attachmentPartSize),
                      "content");
    context.rows().put(AttachmentPart{file->entity, file->id, piece->part, file->kind, std::move(*bytes), 0});
    const auto all = whole(context, *file);
    return all ? complete(context, std::move(*file), *all) : Outcome();
}

/// The bytes go with the last document that shows them, which nobody can bring back; who attached and who removed what,
/// and why, stays.
Outcome takeAway(Context& context, Attachment file) {
    const auto wish = readPayload<RemoveAttachment>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (wish->reason.find_first_not_of(' ') == std::string::npos)
        return reject("missing_field", "Say why the file is removed.", "reason");
    if (file.state == "removed")
        return reject("wrong_state", fmt::format("“{}” was removed already.", file.name));
    const auto* root = context.rows().find<Attachment>(file.entity, file.content_of.value_or(file.id));
    if (root && !isShown(context, *root, file.id))
        eraseParts(context, *root);
    file.state = "removed";
    file.removed_by = context.actor().id;
    file.removed_at = context.acceptedAt();
    file.remove_reason = wish->reason;
    context.rows().put(std::move(file));
    return {};
}

Outcome remove(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    auto file = namedAttachment(context);
    if (!file)
        return tl::unexpected(file.error());
    if (file->added_by != context.actor().id)
        return reject("not_yours",
                      fmt::format("“{}” was attached by {}; only they, or finance by attachment.purge, remove it.",
                                  file->name, file->added_by));
    return takeAway(context, std::move(*file));
}

Outcome purge(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    auto file = namedAttachment(context);
    return file ? takeAway(context, std::move(*file)) : Outcome(tl::unexpected(file.error()));
}

void addRemoving(Catalog& catalog, const char* name, const char* summary, Outcome (*handle)(Context&)) {
    CommandType type;
    type.name = name;
    type.summary = summary;
    type.fields = describePayload<RemoveAttachment>();
    type.notes = {{"reason", "why, in words; kept with the name of the file"}};
    type.handle = handle;
    catalog.add(std::move(type));
}

} // namespace

std::string mediaTypeOf(std::string_view name, std::string_view head) {
    for (const auto& signature : signatures)
        if (head.starts_with(signature.head))
            return endsWith(name, signature.end) || endsWith(name, signature.otherEnd) ? std::string(signature.type)
                                                                                       : std::string();
    if (head.starts_with("RIFF") && head.size() >= 12 && head.substr(8, 4) == "WEBP")
        return endsWith(name, ".webp") ? "image/webp" : std::string();
    if (head.starts_with("PK\x03\x04") && endsWith(name, ".xlsx"))
        return std::string(xlsx);
    if (!isText(head))
        return {};
    return endsWith(name, ".csv") ? "text/csv" : endsWith(name, ".txt") ? "text/plain" : std::string();
}

bool isAttachable(std::string_view mediaType) {
    static constexpr auto types = std::to_array<std::string_view>(
        {"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/csv", "text/plain", xlsx});
    return std::ranges::find(types, mediaType) != types.end();
}

std::string safeFileName(std::string_view name) {
    name = name.substr(name.find_last_of("/\\") + 1);
    std::string safe;
    for (const char c : name)
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && !std::strchr("<>:\"|?*", c))
            safe += c;
    safe.erase(0, safe.find_first_not_of(". "));
    while (safe.size() > longestName || (!safe.empty() && (safe.back() == '.' || safe.back() == ' ')))
        safe.pop_back();
    while (!safe.empty() && (static_cast<unsigned char>(safe.back()) & 0xc0) == 0x80 && safe.size() == longestName)
        safe.pop_back(); // no letter is cut in half
    return safe.empty() ? "file" : safe;
}

void addAttachmentCommands(Catalog& catalog, const MayReadView& mayRead) {
    CommandType adding;
    adding.name = "attachment.add";
    adding.summary = "Announces a file that is attached to a document; its bytes follow by attachment.put.";
    adding.fields = describePayload<AddAttachment>();
    adding.notes = {{"kind", "of the document, as of comment.add"},
                    {"document", "its id"},
                    {"name", "of the file, without folders"},
                    {"media_type",
                     "image/png, image/jpeg, image/gif, image/webp, application/pdf, text/csv, text/plain, "
                     "or that of XLSX"},
                    {"size", fmt::format("bytes, {} at most", largestAttachment)},
                    {"sha256", "of all bytes, hexadecimal"}};
    adding.handle = [mayRead](Context& context) { return addAttachment(context, mayRead); };
    catalog.add(std::move(adding));
    CommandType putting;
    putting.name = "attachment.put";
    putting.summary = "Carries a part of the file; the command's document is the attachment's id.";
    putting.fields = describePayload<PutAttachment>();
    putting.notes = {{"part", "from 1"}, {"content", fmt::format("base64 of {} bytes at most", attachmentPartSize)}};
    putting.bulk = true; // the bytes are kept once, as rows, not in the record of commands too
    putting.handle = put;
    catalog.add(std::move(putting));
    addRemoving(catalog, "attachment.remove", "Removes a file that one attached: its bytes go, who and why stay.",
                remove);
    addRemoving(catalog, "attachment.purge", "Removes anybody's file, such as for the law's sake.", purge);
}

} // namespace opsdesk
