// Mended: "given to @RunsOnce: ... a borrowed capture is borrow.captured": an anonymous class reads
// a lent frame later.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class RunsOnceOnLoan {
  void later(Work work, @Borrowed Frame frame) {
    int length = frame.length();
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            System.out.println(length);
          }
        });
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
