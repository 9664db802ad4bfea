// A method that is the end of its object hands the object to a job that finishes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

@Tracked
class EndMethodHandsItselfOn {
  private @Owned Frame frame;

  EndMethodHandsItselfOn(@Owned Frame frame) {
    this.frame = frame;
  }

  void finish(@Owned EndMethodHandsItselfOn this) {
    frame.send();
  }

  void finishLater(@Owned EndMethodHandsItselfOn this, Work work) {
    work.submit(this::finish);
  }

  static void make(Work work, @Owned Frame first, @Owned Frame second) {
    EndMethodHandsItselfOn command = new EndMethodHandsItselfOn(first);
    work.submit(command::finish);
    new EndMethodHandsItselfOn(second).finishLater(work);
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
