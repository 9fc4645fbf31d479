-- Which node ships what a channel's message orders, where there are several.
ALTER TABLE channel_message ADD COLUMN node @text NOT NULL DEFAULT '';
