// Mended: the constructor stores what it is given.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
record Parcel(@Nullable @Owned Frame frame) {
  Parcel(@Nullable @Owned Frame frame) {
    this.frame = frame;
  }

  void done(@Owned Parcel this) {
    Frame mine = frame;
    if (mine != null) {
      mine.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
