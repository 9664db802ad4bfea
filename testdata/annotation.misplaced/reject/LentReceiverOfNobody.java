// A receiver, a type argument and a cast may name an owner too, and it must be there.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;
import java.util.List;

@Tracked
class LentReceiverOfNobody {
  // :: error: [annotation.misplaced]
  int length(@Borrowed("packet") LentReceiverOfNobody this) {
    return 0;
  }

  // :: error: [annotation.misplaced]
  int sum(@Borrowed Frame first, List<@Borrowed("packet") Frame> rest) {
    return first.length() + rest.size();
  }

  // :: error: [annotation.misplaced]
  int number(List<@TagOf("nobody") Integer> numbers) {
    return numbers.size();
  }

  // :: error: [annotation.misplaced]
  int times(List<@RunsOnce String> jobs) {
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
