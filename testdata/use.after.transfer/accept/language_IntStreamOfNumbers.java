// Streams of numbers compute what is compared with the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class IntStreamOfNumbers {
  boolean send(@Owned Frame frame, int[] lengths, List<String> names) {
    int wanted = IntStream.of(lengths).filter(n -> n > 0).map(n -> n * 2).sum();
    int most = IntStream.rangeClosed(1, 4).map(i -> 1 << i).max().orElse(0);
    Map<Integer, List<String>> grouped =
        names.stream().collect(Collectors.groupingBy(String::length));
    String joined = Stream.of("a", "b").map(String::toUpperCase).collect(Collectors.joining("+"));
    if (frame.length() < wanted && grouped.size() <= most + joined.length()) {
      frame.send();
      return true;
    }
    frame.drop();
    return false;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
