// During the call the body may use what was lent and end what is owned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class LoansInAGuardedBody {
  private int seen;

  void forward(Guard guard, @Borrowed Frame head, @Owned Frame tail) {
    guard.with(
        () -> {
          seen += head.length();
          tail.send();
        });
    seen += head.length();
  }
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
