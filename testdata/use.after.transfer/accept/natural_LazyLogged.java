// Opens the journal on first write; logs and counts between the test and the store.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

class LazyLogged {
  private static final Logger LOG = Logger.getLogger("journal");
  private final Opener opener;
  private final String path;
  private final JournalListener listener;
  private @Nullable @Owned Journal journal;
  private int opens;

  LazyLogged(Opener opener, String path, JournalListener listener) {
    this.opener = opener;
    this.path = path;
    this.listener = listener;
  }

  synchronized void append(String line) throws IOException {
    if (journal == null) {
      LOG.log(Level.INFO, "opening {0}", path);
      countOpen();
      listener.onOpen(path, opens());
      journal = opener.open(path);
    }
    journal.write(line);
  }

  private void countOpen() {
    opens++;
    if (opens > 100) {
      LOG.warning(() -> "reopened often: " + describe());
    }
  }

  int opens() {
    return opens;
  }

  private String describe() {
    return path + (journal == null ? " (closed)" : " (open)");
  }

  synchronized void roll() {
    Journal old = journal;
    if (old == null) {
      return;
    }
    LOG.info("rolling " + describe());
    listener.onRoll(path, old.position());
    journal = null;
    old.close();
  }
}

interface JournalListener {
  void onOpen(String path, int times);

  void onRoll(String path, long position);
}

interface Opener {
  @Owned Journal open(String path) throws IOException;
}

@Tracked
interface Journal {
  void write(String line) throws IOException;

  long position();

  void close(@Owned Journal this);
}
