// what either object lends is used before the other is emptied
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ThisMayBeTheOther {
  private @Nullable @Owned Frame kept;

  private @Nullable @Borrowed Frame first() {
    return kept;
  }

  void end() {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
  }

  int otherLends(ThisMayBeTheOther other) {
    Frame seen = other.first();
    int length = seen == null ? 0 : seen.length();
    end();
    return length;
  }

  int otherLendsAndThisIsEmptied(ThisMayBeTheOther other) {
    Frame seen = other.first();
    int length = seen == null ? 0 : seen.length();
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
    return length;
  }

  int thisLends(ThisMayBeTheOther other) {
    Frame seen = first();
    int length = seen == null ? 0 : seen.length();
    other.end();
    return length;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
