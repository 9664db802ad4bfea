// a method of a lent object is named for a visitor that is done when the call is done
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

@Tracked
class OwnMethodVisits {
  private int length;

  void all(List<String> names) {
    names.forEach(this::print);
  }

  void count(@Borrowed(exclusive = true) OwnMethodVisits this, List<String> names) {
    names.forEach(this::add);
  }

  private void print(String name) {
    System.out.println(name + length);
  }

  private void add(@Borrowed(exclusive = true) OwnMethodVisits this, String name) {
    length += name.length();
  }

  void end(@Owned OwnMethodVisits this) {}
}
