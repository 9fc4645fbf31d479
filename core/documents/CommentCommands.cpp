#include "core/documents/CommentCommands.h"

#include "core/documents/Comment.h"
#include "core/documents/Documents.h"
#include "core/governance/Duties.h"
#include "core/governance/UserEntity.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>

namespace opsdesk {

namespace {

struct AddComment {
    std::string kind;
    std::string document;
    std::string text;
    std::optional<Uuid> reply_to;
};
BOOST_DESCRIBE_STRUCT(AddComment, (), (kind, document, text, reply_to))

struct MentionDone {
    std::string mention;
};
BOOST_DESCRIBE_STRUCT(MentionDone, (), (mention))

bool isLoginLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isWordLetter(char c) {
    return isLoginLetter(c) || (c >= 'A' && c <= 'Z') || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

Outcome checkText(const AddComment& comment) {
    if (comment.text.find_first_not_of(" \t\r\n") == std::string::npos)
        return reject("missing_field", "A comment says something.", "text");
    if (comment.text.size() > longestComment)
        return reject("too_large",
                      fmt::format("A comment takes {} bytes at most; this one has {}. Attach a file instead.",
                                  longestComment, comment.text.size()),
                      "text");
    return {};
}

/// Whoever is named must be there and see the document: else nobody would answer.
Outcome checkMentioned(Context& context, const AddComment& comment, const std::string& login,
                       const MayReadView& mayRead) {
    const auto* user = context.rows().find<User>(std::int64_t(0), std::string_view(login));
    if (!user || !user->active)
        return reject(
            "unknown_user",
            fmt::format("There is no user {} to be asked; write the login as the list of users has it.", login),
            "text");
    const auto duties = dutiesOn(context.rows(), *user, context.businessDate()); // lent ones, too
    if (!worksIn(context.rows(), login, context.entity()) ||
        !checkTarget(context, duties.all(), comment.kind, comment.document, mayRead))
        return reject("not_permitted", fmt::format("{} may not see this document, so they cannot answer here.", login),
                      "text");
    return {};
}

Outcome checkReply(Context& context, const AddComment& comment) {
    if (!comment.reply_to)
        return {};
    const auto* said = context.rows().find<Comment>(context.entity(), *comment.reply_to);
    if (!said || said->kind != comment.kind || said->document != comment.document)
        return reject("unknown_document", "There is no such comment on this document to reply to.", "reply_to");
    return {};
}

/// What somebody says on a document answers all that they were asked there.
void answerMentions(Context& context, const AddComment& comment) {
    for (const auto* asked : context.rows().select<Mention>(context.entity(), "document", Value(comment.document)))
        if (asked->kind == comment.kind && asked->user_id == context.actor().id && asked->state == "waiting") {
            auto row = *asked;
            row.state = "answered";
            row.changed_at = context.acceptedAt();
            context.rows().put(std::move(row));
        }
}

Outcome addComment(Context& context, const MayReadView& mayRead) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto wish = readPayload<AddComment>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (auto seen = checkTarget(context, context.actor(), wish->kind, wish->document, mayRead); !seen)
        return seen;
    for (auto checked : {checkText(*wish), checkReply(context, *wish)})
        if (!checked)
            return checked;
    const auto id = context.command().document.value_or(context.derivedId("comment"));
    if (context.rows().find<Comment>(context.entity(), id))
        return reject("document_exists", "There is a comment with this id already.", "document");
    answerMentions(context, *wish);
    for (const auto& login : mentionsIn(wish->text)) {
        if (auto may = checkMentioned(context, *wish, login, mayRead); !may)
            return may;
        if (login != context.actor().id)
            context.rows().insert(Mention{context.entity(), id, login, wish->kind, wish->document, "waiting", {}, 0});
    }
    context.rows().insert(Comment{context.entity(),
                                  id,
                                  wish->kind,
                                  wish->document,
                                  context.actor().id,
                                  context.acceptedAt(),
                                  wish->text,
                                  wish->reply_to,
                                  "said",
                                  {},
                                  0});
    context.tell("comment", id.toString());
    return {};
}

/// The comment that the command names.
Result<Comment> namedComment(Context& context) {
    const auto& command = context.command();
    if (!command.document)
        return reject("missing_document", "The command must name a comment: give its id as `document`.", "document");
    const auto* found = context.rows().find<Comment>(command.entity, *command.document);
    if (!found)
        return reject("unknown_document", "There is no such comment: " + command.document->toString() + ".",
                      "document");
    return *found;
}

Outcome withdraw(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    auto comment = namedComment(context);
    if (!comment)
        return tl::unexpected(comment.error());
    if (comment->author != context.actor().id)
        return reject("not_yours", fmt::format("This was said by {}; only they can withdraw it.", comment->author));
    if (comment->state != "said")
        return reject("wrong_state", "This comment was withdrawn already.");
    comment->state = "withdrawn";
    comment->text.clear();
    comment->changed_at = context.acceptedAt();
    for (const auto* asked :
         context.rows().select<Mention>(context.entity(), "comment_id", Value(comment->id.toString())))
        if (asked->state == "waiting") {
            auto row = *asked;
            row.state = "withdrawn";
            row.changed_at = context.acceptedAt();
            context.rows().put(std::move(row));
        }
    context.rows().put(std::move(*comment));
    return {};
}

/// Marked as done without an answer.
Outcome done(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto wish = readPayload<MentionDone>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto slash = wish->mention.find('/');
    const auto comment = Uuid::parse(std::string_view(wish->mention).substr(0, slash));
    const auto* asked =
        comment ? context.rows().find<Mention>(context.entity(), *comment, std::string_view(context.actor().id))
                : nullptr;
    if (!asked || asked->state != "waiting")
        return reject("wrong_state", "Nobody waits for you here.");
    auto row = *asked;
    row.state = "done";
    row.changed_at = context.acceptedAt();
    context.rows().put(std::move(row));
    return {};
}

} // namespace

std::vector<std::string> mentionsIn(std::string_view text) {
    std::vector<std::string> logins;
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        if (at > 0 && isWordLetter(text[at - 1]))
            continue;
        std::size_t end = at + 1;
        while (end < text.size() && isLoginLetter(text[end]))
            ++end;
        while (end > at + 1 && (text[end - 1] == '-' || text[end - 1] == '_'))
            --end;
        const std::string login(text.substr(at + 1, end - at - 1));
        if (!login.empty() && std::ranges::find(logins, login) == logins.end())
            logins.push_back(login);
    }
    return logins;
}

void addCommentCommands(Catalog& catalog, const MayReadView& mayRead) {
    CommandType adding;
    adding.name = "comment.add";
    adding.summary = "Says something about a document; the command's document is the comment's id.";
    adding.fields = describePayload<AddComment>();
    adding.notes = {{"kind", "of the document: purchase_order, sales_order, return_order, write_off, stock_adjustment, "
                             "item or supplier"},
                    {"document", "its id"},
                    {"text", "what is said; @login asks that person"},
                    {"reply_to", "id of the comment that it answers"}};
    adding.handle = [mayRead](Context& context) { return addComment(context, mayRead); };
    catalog.add(std::move(adding));
    CommandType withdrawing;
    withdrawing.name = "comment.withdraw";
    withdrawing.summary = "Takes one's own comment back; that there was one stays to be seen.";
    withdrawing.handle = withdraw;
    catalog.add(std::move(withdrawing));
    CommandType finishing;
    finishing.name = "comment.done";
    finishing.summary = "Says that what one was asked in a comment is done, without an answer.";
    finishing.fields = describePayload<MentionDone>();
    finishing.notes = {{"mention", "id of the row of the view mentions"}};
    finishing.handle = done;
    catalog.add(std::move(finishing));
}

} // namespace opsdesk
