// a canonical constructor that is written out stores what it is given, or loses it
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
record Parcel(@Nullable @Owned Frame frame) {
  // :: error: [owned.leaked]
  Parcel(@Nullable @Owned Frame frame) {
    this.frame = null;
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
