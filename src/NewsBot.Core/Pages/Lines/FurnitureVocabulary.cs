namespace NewsBot.Core.Pages.Lines;

/// <summary>
/// Phrases that sound of forms, accounts, adverts, rights and cookies wherever they stand. A phrase that news also writes
/// weighs little; one of them never makes a line furniture.
/// </summary>
internal static class FurnitureVocabulary
{
    private static readonly PhraseTable<int> _phrases = new(
        Of(
                3,
                "support our|becoming a member|become a member|our newsroom|our journalism|as little as|can be reached at|independent journalism|reservee aux abonnes|reserve aux abonnes|nur fur abonnenten|request an invite|"
                    + "all rights reserved|rights reserved|cookie policy|privacy policy|privacy notice|terms of use|terms of service|terms and conditions|terms conditions|use of cookies|our use of cookies|"
                    + "uses cookies|use cookies|accept cookies|sign up for|sign up to|sign up now|subscribe to|subscribe now|our newsletter|email newsletter|daily newsletter|newsletter sign up|free newsletter|newsletters|to your inbox|"
                    + "in your inbox|straight to your inbox|you can unsubscribe|unsubscribe at any time|unsubscribe|by signing up|by subscribing|by submitting|by clicking|your email address|email address will not|enter your email|"
                    + "already a subscriber|already have an account|create an account|log in to|login to|sign in to|please log in|you must be logged in|your browser|enable javascript|ad blocker|adblocker|protected by recaptcha|recaptcha|"
                    + "is not responsible for the|not responsible for the content|may not be published broadcast|may not be reproduced|without prior written consent|without permission|prior written permission|click here to|click here|follow us on|"
                    + "like us on|find us on|join us on|follow me on|download our app|download the app|get the app|our mobile app|share this article|share on facebook|share this story|share on twitter|click to share|opens in new window|opens in a new window|view this post on|watch on youtube|media playback|"
                    + "leave a comment|post a comment|to comment on|join the conversation|comments are moderated|community guidelines|read our|read more about|find out more about|store and access information|access information on your|process personal data|"
                    + "affiliate commission|affiliate links|we may earn|earn a commission|may receive compensation|advertise with us|personalised ads|personalized ads|personalised content|send us a tip|got a tip|"
                    + "code of practice|editorial complaint|story continues|article continues|continue reading|most read|most popular|cover price|free delivery|your subscription|cancel anytime|cancel at any time|free trial|subscriber only|"
                    + "alle rechte vorbehalten|datenschutzerklarung|newsletter anmelden|zum newsletter|jetzt anmelden|jetzt abonnieren|jetzt lesen|cookies und|mit ihrer anmeldung|ihre e mail adresse|nutzungsbedingungen|externer inhalt|externen inhalt|personenbezogene daten|"
                    + "mit klick auf|tous droits reserves|politique de confidentialite|todos los derechos reservados|politica de privacidad|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|tum haklari saklidir|"
                    + "get our best|get the best of|get the latest|stay up to date|stay informed|stay on top of|never miss a|sent to you|delivered to your|every weekday|newsletter ist|hier abonnieren|folgen sie uns|internet sites|external sites"
            )
            .Concat(
                Of(
                    2,
                    "newsletter|subscribe|subscribing|cookies|inbox|javascript|trademark|trademarks|sponsored|advertisement|advertisements|reprints|permissions|sign up|signing up|log in|login|sign in|signed in|my account|your account|password|username|privacy|"
                        + "disclaimer|sitemap|hashtag|facebook|whatsapp|pinterest|linkedin|rss|podcasts|epaper|e paper|abo|abonnement|impressum|datenschutz|agb|feedback|careers|unlimited access|exclusive access|full access|support us|donate|donation|tax deductible|"
                        + "related articles|related stories|read more|read next|watch now|watch live|view all|see all|show more|load more|back to top|skip to|contact us|about us|help center|"
                        + "your consent|our partners|third party|wir verwenden|abonnieren|anmelden|weiterlesen|mehr lesen|non commercial use|reader offer|"
                        + "comments|commenters|moderated|moderators|reply|replies|min read|minute read|minutes read|originally published|republished|syndicated|reserved|copyright|licensed|is brought to you|brought to you by"
                )
            )
            .Concat(
                Of(
                    1,
                    "our website|this website|this site|our site|email|e mail|app|click|advertising|ads|subscribers|subscriber|subscription|subscriptions|register|twitter|instagram|tiktok|youtube|share|print|download|browse|discover|explore|unlock|recommended|trending|you agree|your preferences|settings|"
                        + "follow|join|listen|watch|tap|edition|archive|contact|terms|cookie|partner|partners|offers|offer|deals|coupons|save|gallery|episode|episodes|hours ago|minutes ago|mins ago|days ago|ago"
                )
            )
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(group => group.First())
    );

    /// <summary>Summed weight of the phrases in a line.</summary>
    public static int Weigh(in LineWords words)
    {
        var weight = 0;
        for (var i = 0; i < words.Count; )
        {
            var matched = _phrases.MatchAt(in words, i, out var value);
            weight += matched > 0 ? value : 0;
            i += Math.Max(matched, 1);
        }

        return weight;
    }

    private static IEnumerable<KeyValuePair<string, int>> Of(int weight, string phrases) =>
        phrases.Split('|').Select(phrase => KeyValuePair.Create(phrase, weight));
}
