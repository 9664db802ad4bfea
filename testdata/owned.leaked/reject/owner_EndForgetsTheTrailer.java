// The end of a message sends its payload and forgets the second field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class EndForgetsTheTrailer {
  private final @Owned Frame payload;
  private final @Owned Frame trailer;

  EndForgetsTheTrailer(@Owned Frame payload, @Owned Frame trailer) {
    this.payload = payload;
    this.trailer = trailer;
  }

  void abort(@Owned EndForgetsTheTrailer this) {
    trailer.drop();
    payload.drop();
  }

  // :: error: [owned.leaked]
  void finish(@Owned EndForgetsTheTrailer this) {
    payload.send();
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
