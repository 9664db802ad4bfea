// Mended: the method uses the loan before it empties the field, or empties another.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class DrainedInsideTheCall {
  private @Nullable @Owned Frame held;
  private @Nullable @Owned Frame spare;
  private int count;

  int flushed() {
    Frame frame = held;
    return frame == null ? 0 : lengthAndFlush(frame);
  }

  private int lengthAndFlush(@Borrowed Frame frame) {
    int length = frame.length();
    flush();
    return length;
  }

  void finished() {
    Frame frame = held;
    if (frame != null) {
      finish(frame);
    }
  }

  private void finish(@Borrowed Frame frame) {
    log(frame);
    flush();
  }

  private void log(@Borrowed Frame frame) {
    count += frame.length();
  }

  void lookedBehindTest() {
    Frame frame = held;
    if (frame != null) {
      flushLong(frame);
    }
  }

  private void flushLong(@Borrowed Frame frame) {
    if (frame.length() > 9) {
      flush();
      return;
    }
    log(frame);
  }

  int takenInPlace() {
    Frame frame = held;
    return frame == null ? 0 : takeAndMeasure(frame);
  }

  private int takeAndMeasure(@Borrowed Frame frame) {
    Frame taken = held;
    held = null;
    int length = frame.length();
    if (taken != null) {
      taken.send();
    }
    return length;
  }

  int other() {
    Frame frame = spare;
    return frame == null ? 0 : lengthAfterFlush(frame);
  }

  int ownedElsewhere(@Owned Frame frame) {
    int length = lengthAfterFlush(frame);
    frame.drop();
    return length;
  }

  private int lengthAfterFlush(@Borrowed Frame frame) {
    flush();
    return frame.length();
  }

  void flush() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
    }
  }

  void flushSpare() {
    Frame frame = spare;
    spare = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
