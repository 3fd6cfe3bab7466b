namespace NewsBot.Storage;

/// <summary>Waits until files that changed have stayed as they are for some time: they may be half-written.</summary>
internal sealed class QuietPeriod(TimeProvider time)
{
    private readonly Dictionary<string, (FileStamp? Stamp, long Since)> _changed = new(
        StringComparer.Ordinal
    );

    /// <summary>Whether there are files that are waited for.</summary>
    public bool IsWaiting => _changed.Count > 0;

    /// <summary>The file is as it was when it was read.</summary>
    public void Forget(string path) => _changed.Remove(path);

    /// <summary>Whether a file that changed has been as it is for long enough; from then on it is not waited for.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="stamp">What it shows now; <see langword="null"/> where it is gone.</param>
    /// <param name="quiet">How long; zero: it is not waited for.</param>
    public bool HasPassed(string path, FileStamp? stamp, TimeSpan quiet)
    {
        var isKnown = _changed.TryGetValue(path, out var known) && known.Stamp == stamp;
        if (quiet == TimeSpan.Zero || (isKnown && time.GetElapsedTime(known.Since) >= quiet))
        {
            _changed.Remove(path);
            return true;
        }

        if (!isKnown)
        {
            _changed[path] = (stamp, time.GetTimestamp());
        }

        return false;
    }
}
