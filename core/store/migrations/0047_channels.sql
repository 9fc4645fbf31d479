-- Which node ships what a channel's message orders, where there are several.
ALTER TABLE channel_message ADD COLUMN node @text NOT NULL DEFAULT '';
-- What the channel sent, beside what somebody made of it.
ALTER TABLE channel_message ADD COLUMN original @text NOT NULL DEFAULT '';
