namespace NewsBot.Core.Pages.Lines;

/// <summary>Short lines that label what stands below them or what they are a button of.</summary>
internal static class LabelVocabulary
{
    private const int LongestLabel = 8;

    private static readonly PhraseTable<LineLabel> _labels = new(
        Of(
                LineLabel.Related,
                "related|related articles|related article|related stories|related story|related links|related link|related content|related news|related topics and stories|"
                    + "related internet links|related coverage|related reading|related posts|related video|related videos|see also|see related|read more|read also|also read|read next|more on this|"
                    + "more on this story|more on this topic|on this story|more|more from|further reading|earlier stories|also from this source|more on|also on|in this story|"
                    + "keep reading|what to read next|go deeper|dig deeper|links|recommended reading|you may also like|you might also like|"
                    + "mehr zum thema|zum thema|lesen sie auch|lesen sie mehr|mehr dazu|weiterlesen|auch interessant|das konnte sie auch interessieren|verwandte themen|verwandte artikel|passend zum thema|"
                    + "mehr|lesen sie hierzu auch|weitere artikel|weitere artikel zum thema|a lire aussi|lire aussi|sur le meme sujet|lea tambien|te puede interesar|relacionado|noticias relacionadas|"
                    + "leggi anche|leia tambem|leia mais|lees ook|las ocksa|les ogsa|laes ogsa|czytaj takze|ilgili haberler"
            )
            .Concat(
                Of(
                    LineLabel.OtherNews,
                    "most read|most viewed|most popular|most shared|most watched|most commented|most recent|popular|popular now|popular stories|trending|trending now|trending stories|top stories|latest|latest news|latest stories|"
                        + "latest headlines|latest articles|latest updates|latest from|more news|more stories|other stories|other news|more headlines|more top stories|editors picks|editors pick|editors choice|recommended|recommended for you|recommended stories|"
                        + "for you|you may like|dont miss|whats hot|top news|top headlines|headlines|breaking news|in case you missed it|must read|must reads|featured|featured stories|more like this|from the web|around the web|"
                        + "sponsored content|sponsored stories|promoted stories|promoted|from our partners|partner content|paid content|elsewhere|past week|past month|news in pictures|in pictures|"
                        + "video|videos|latest video|latest videos|photos|live tv|podcasts|whats on|previous article|next article|previous|next|previous story|next story|previous post|next post|up next|more in|more articles|explore|explore more|"
                        + "products and services|services|stay informed|top picks|our picks|from our network|more from this section|more from this author|recent posts|recent articles|show all|view all|see all|see more|load more|show more|"
                        + "meistgelesen|meistgelesene artikel|meist gelesen|am meisten gelesen|aktuelle nachrichten|neueste artikel|neueste|beliebt|empfehlungen|empfehlung|unsere empfehlungen|empfohlen|topthemen|top themen|mehr aus|weitere meldungen|weitere nachrichten|"
                        + "weitere themen|weitere news|das konnte dich auch interessieren|les plus lus|lo mas leido|mas noticias|ultimas noticias|mais lidas|piu letti|meest gelezen|mest last|mest lest|mest laest|najczesciej czytane"
                )
            )
            .Concat(
                Of(
                    LineLabel.Comments,
                    "comments|comment|leave a comment|leave a reply|post a comment|add a comment|add comment|view comments|show comments|join the conversation|join the discussion|conversation|have your say|your comments|your views|readers comments|reader comments|write a comment|"
                        + "share your thoughts|responses|replies|reply|load comments|hide comments|be the first to comment|no comments|comments are closed|"
                        + "kommentare|kommentar|kommentar schreiben|kommentare anzeigen|leserkommentare|alle kommentare|diskussion|jetzt kommentieren|schreiben sie einen kommentar|schreibe einen kommentar|commentaires|comentarios|commenti|reacties|komentarze|yorumlar"
                )
            )
            .Concat(
                Of(
                    LineLabel.Tool,
                    "share|share this|share this article|share this story|share article|share on|share on facebook|share on twitter|share on linkedin|share on whatsapp|share this page|share this post|share or comment on this article|share with friends|tweet|print|"
                        + "print this|print this page|printable version|print article|email|e mail|email this|email article|e mail this to a friend|email this to a friend|send it to a friend|send to a friend|save|save article|save this story|bookmark|bookmark this page|"
                        + "copy link|link copied|copy|facebook|twitter|linkedin|whatsapp|pinterest|reddit|flipboard|telegram|instagram|youtube|tiktok|messenger|x|pocket|tumblr|email me|gift article|gift this article|give this article|listen|listen to this article|"
                        + "listen to article|text size|font size|resize text|larger|smaller|zoom|pause|play video|watch video|watch now|mute|unmute|close|expand|collapse|translate|open|play audio|read aloud|advertise|republish|reprints|reuse this content|download pdf|pdf|"
                        + "scroll down for video|click to share|follow us|follow|connect|connect with us|pin it|view gallery|view in gallery|gallery|fullscreen|full size|enlarge|enlarge image|view image in fullscreen|teilen|drucken|merken|artikel teilen|vorlesen|"
                        + "artikel drucken|artikel anhoren|link kopieren|per mail|mailen|e mail senden|partager|imprimer|compartir|imprimir|compartilhar|condividi|stampa|deel|delen|dela|del|udostepnij|paylas|partagez"
                )
            )
            .Concat(
                Of(
                    LineLabel.Advert,
                    "advertisement|advertisements|advertising|ad|ads|adverts|advert|sponsored|sponsor|sponsored by|promotion|article continues below|article continues below advertisement|story continues below|story continues below advertisement|story continues|"
                        + "advertisement article continues below this ad|continue reading below|ad feedback|adchoices|continue reading the main story|continue reading|skip advertisement|anzeige|werbung|publicite|publicidad|pubblicita|publicidade|"
                        + "annonse|annons|reklama|reklam|advertentie|annonce|scroll to continue|skip ad|supported by"
                )
            )
            .Concat(
                Of(
                    LineLabel.Topics,
                    "topics|tags|tag|keywords|related topics|more about|in this article|filed under|categories|category|explore these topics|read more about|themen|schlagworte|schlagworter|stichworte|etiquetas|temas|topic|tagged|themes|mots cles|argomenti|etiketler|hashtags|related tags|more on these topics"
                )
            )
            .Concat(
                Of(
                    LineLabel.SignUp,
                    "newsletter|newsletters|subscribe|subscribe now|subscribe today|sign up|sign up now|email address|your email|your email address|log in|login|sign in|register|create account|my account|sign out|log out|logout|get alerts|"
                        + "get our newsletter|follow us on|free newsletter|newsletter sign up|sign up for our newsletter|subscribe to our newsletter|become a member|donate|support us|membership|join|get the app|download the app|abonnieren|anmelden|registrieren|abo|e paper|epaper|"
                        + "e mail adresse|jetzt anmelden|s abonner|se connecter|suscribete|iniciar sesion|accedi|abbonati|inloggen|abonneer|logga in|email optional|first name|last name|name|submit|required"
                )
            )
            .Concat(
                Of(
                    LineLabel.Menu,
                    "menu|search|home|skip to content|skip to main content|skip to navigation|skip to footer|navigation|main menu|sections|close menu|open menu|main navigation|site navigation|help|contact|contact us|about|about us|feedback|site map|sitemap|index|archive|archives|jobs|careers|"
                        + "advertise with us|legal|privacy|cookies|terms|imprint|language|languages|edition|select edition|back to top|top|back|go|all sections|site index|site information navigation|accept|accept all|manage choices|reject all|ok|more info|"
                        + "startseite|suche|suchen|zum inhalt springen|impressum|datenschutz|agb|kontakt|hilfe|accueil|rechercher|inicio|buscar|cerca|zoek|sok|szukaj|ara|ana sayfa|weather|wetter|meteo|advanced search|your account|account|settings|profile|explore|key events|live feed|read it later|see saved stories"
                )
            )
            .Concat(
                Of(
                    LineLabel.Author,
                    "about the author|about the authors|about the writer|author|authors|the author|about author|view all posts|follow the author|zur person|zum autor|uber den autor|autor|more by|written by|contributors|contributor"
                )
            )
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(group => group.First())
    );

    /// <summary>What the words of a line label, numbers at their ends left out.</summary>
    public static LineLabel Of(in LineWords words)
    {
        var (first, last) = (0, words.Count - 1);
        while (last > first && char.IsDigit(words.Slice(last, 1)[0]))
        {
            last--;
        }

        while (first < last && char.IsDigit(words.Slice(first, 1)[0]))
        {
            first++;
        }

        var count = last - first + 1;
        if (count is < 1 or > LongestLabel)
        {
            return LineLabel.None;
        }

        var core = words.Slice(first, count);
        return _labels.TryGet(core, out var label) ? label
            : IsMoreOf(core, count) ? LineLabel.Related
            : count == 2 && core.StartsWith("print ", StringComparison.Ordinal) ? LineLabel.Tool
            : LineLabel.None;
    }

    // "More from Books", "More on elections": the rest is a name.
    private static bool IsMoreOf(ReadOnlySpan<char> words, int count) =>
        count is >= 3 and <= 5
        && (
            (
                words.StartsWith("more from ", StringComparison.Ordinal)
                && !words.StartsWith("more from the ", StringComparison.Ordinal)
            )
            || words.StartsWith("more on ", StringComparison.Ordinal)
            || words.StartsWith("more in ", StringComparison.Ordinal)
            || words.StartsWith("mehr zu ", StringComparison.Ordinal)
        );

    private static IEnumerable<KeyValuePair<string, LineLabel>> Of(
        LineLabel label,
        string phrases
    ) => phrases.Split('|').Select(phrase => KeyValuePair.Create(phrase, label));
}
