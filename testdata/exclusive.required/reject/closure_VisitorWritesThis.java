// A visitor shares its object with others, though the method that makes it has that alone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

@Tracked
class VisitorWritesThis {
  private int mtu;

  void configure(@Borrowed(exclusive = true) VisitorWritesThis this, int mtu) {
    this.mtu = mtu;
  }

  void all(@Borrowed(exclusive = true) VisitorWritesThis this, List<Integer> sizes) {
    // :: error: [exclusive.required]
    sizes.forEach(size -> configure(size));
  }

  void end(@Owned VisitorWritesThis this, List<Integer> sizes) {
    // :: error: [exclusive.required]
    sizes.forEach(size -> configure(size));
  }
}
