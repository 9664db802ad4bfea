// a list of what a stream gave is read before an element is taken out, and a list of an array is asked something
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

class StreamGathered {
  private final List<@Owned Frame> frames = new ArrayList<>();

  int large() {
    List<@Borrowed Frame> large = frames.stream().filter(f -> f.length() > 3).toList();
    int sum = 0;
    for (Frame frame : large) {
      sum += frame.length();
    }
    return sum;
  }

  int count() {
    return frames.stream().filter(f -> f.length() > 3).toList().size();
  }

  int span() {
    var sorted = frames.stream().sorted(Comparator.comparingInt(Frame::length)).toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).length() - sorted.get(0).length();
  }

  int beforeTheEnd() {
    List<@Borrowed Frame> large = frames.stream().filter(f -> f.length() > 3).toList();
    int size = large.size();
    end();
    return size;
  }

  int ofLent(List<@Borrowed Frame> lent) {
    return lent.stream().filter(f -> f.length() > 3).toList().size();
  }

  @Borrowed("this") List<@Borrowed Frame> returned() {
    return frames.stream().toList();
  }

  int reduced() {
    return frames.stream().reduce(0, (sum, frame) -> sum + frame.length(), Integer::sum);
  }

  int indexOf(@Borrowed Frame[] lent, Frame frame) {
    return Arrays.asList(lent).indexOf(frame);
  }

  int size(@Borrowed Frame[] lent) {
    return Arrays.asList(lent).size();
  }

  int ofArray(@Borrowed Frame[] lent) {
    return Arrays.asList(lent).stream().mapToInt(Frame::length).sum();
  }

  int smallest(@Borrowed Frame[] lent) {
    List<@Borrowed Frame> sorted = new ArrayList<>(Arrays.asList(lent));
    sorted.sort(Comparator.comparingInt(Frame::length));
    return sorted.get(0).length();
  }

  void end() {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
