// An end that has its own method replace by nothing what the field keeps, beside that of another.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class EndBesideAnother {
  private @Nullable @Owned Frame frame;

  void put(@Borrowed(exclusive = true) EndBesideAnother this, @Owned Frame next) {
    replace(next);
  }

  private void replace(
      @Borrowed(exclusive = true) EndBesideAnother this, @Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next;
    if (old != null) {
      old.send();
    }
  }

  private void clear(@Borrowed(exclusive = true) EndBesideAnother this) {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }

  void finish(@Owned EndBesideAnother this, @Borrowed(exclusive = true) EndBesideAnother peer) {
    peer.clear();
    clear();
  }

  void restart(@Owned EndBesideAnother this) {
    replace(null);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
