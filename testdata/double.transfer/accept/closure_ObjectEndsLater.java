// an object leaves its end to a closure that runs once
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

  void once(@Owned ObjectEndsLater this) {
    board.later(() -> finish());
  }

  void onceInside(@Owned ObjectEndsLater this) {
    board.later(
        () -> {
          put(new Frame());
          this.finish();
        });
  }

  void byItsClass(@Owned ObjectEndsLater this) {
    board.later(() -> ObjectEndsLater.this.finish());
  }

  void atOnce(@Owned ObjectEndsLater this) {
    board.now(() -> finish());
  }

  void laterStill(@Owned ObjectEndsLater this) {
    board.later(() -> board.later(() -> finish()));
  }

  void byReference(@Owned ObjectEndsLater this) {
    board.later(() -> board.later(this::finish));
  }

  void eitherInside(@Owned ObjectEndsLater this) {
    board.later(
        () -> {
          if (board.isOpen()) {
            put(new Frame());
          }
          finish();
        });
  }

  void either(@Owned ObjectEndsLater this) {
    if (board.isOpen()) {
      board.later(() -> finish());
    } else {
      finish();
    }
  }

  void spareFirst(@Owned ObjectEndsLater this) {
    Frame last = spare;
    spare = null;
    if (last != null) {
      last.send();
    }
    board.later(() -> finish());
  }

  void byAnotherName(@Owned ObjectEndsLater this) {
    ObjectEndsLater self = this;
    self.finish();
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
