// A type argument may name a parameter beside it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.List;

@Tracked
class LentReceiverOfNobody {
  int length(@Borrowed LentReceiverOfNobody this) {
    return 0;
  }

  int sum(@Borrowed Frame first, List<@Borrowed("first") Frame> rest) {
    return first.length() + rest.size();
  }

  int times(List<@RunsOnce Runnable> jobs) {
    return jobs.size();
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
