// an object that a closure is to end later is ended again, used, or not ended on each way
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class ObjectEndsLater {
  private final @Owned Frame frame;
  private @Nullable @Owned Frame spare;
  private final Board board;

  ObjectEndsLater(@Owned Frame frame, Board board) {
    this.frame = frame;
    this.board = board;
  }

  void put(@Borrowed(exclusive = true) ObjectEndsLater this, @Owned Frame next) {
    Frame before = spare;
    spare = next;
    if (before != null) {
      before.send();
    }
  }

  void finish(@Owned ObjectEndsLater this) {
    frame.send();
    Frame last = spare;
    spare = null;
    if (last != null) {
      last.send();
    }
  }

  void twice(@Owned ObjectEndsLater this) {
    board.later(() -> finish());
    // :: error: [double.transfer]
    finish();
  }

  void twiceInside(@Owned ObjectEndsLater this) {
    board.later(
        () -> {
          this.finish();
          // :: error: [double.transfer]
          this.finish();
        });
  }

  void twoClosures(@Owned ObjectEndsLater this) {
    board.later(() -> ObjectEndsLater.this.finish());
    // :: error: [use.after.transfer]
    board.later(() -> ObjectEndsLater.this.finish());
  }

  void atOnce(@Owned ObjectEndsLater this) {
    board.now(() -> finish());
    // :: error: [double.transfer]
    finish();
  }

  void usedAfter(@Owned ObjectEndsLater this) {
    board.later(() -> finish());
    // :: error: [use.after.transfer]
    if (spare != null) {
      board.isOpen();
    }
  }

  void maybeInside(@Owned ObjectEndsLater this) {
    board.later(
        // :: error: [owned.leaked]
        () -> {
          if (board.isOpen()) {
            finish();
          }
        });
  }

  // :: error: [owned.leaked]
  void maybe(@Owned ObjectEndsLater this) {
    if (board.isOpen()) {
      board.later(() -> finish());
    }
  }
}

class Board {
  boolean isOpen() {
    return true;
  }

  void later(@RunsOnce Runnable work) {
    work.run();
  }

  void now(@RunsNow @RunsOnce Runnable work) {
    work.run();
  }

  void often(Runnable work) {
    work.run();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
