// an object of the same class may be this one: emptying either ends what the other has lent
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
    end();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.length();
  }

  int otherLendsAndThisIsEmptied(ThisMayBeTheOther other) {
    Frame seen = other.first();
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.length();
  }

  int thisLends(ThisMayBeTheOther other) {
    Frame seen = first();
    other.end();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
