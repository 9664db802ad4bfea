// A droppable token may be forgotten by parameters, locals and fields.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked(droppable = true)
class DroppableForgottenEverywhere {
  private final int id;

  DroppableForgottenEverywhere(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  void cancel(@Owned DroppableForgottenEverywhere this) {}

  static class Keeper {
    private final @Owned DroppableForgottenEverywhere token;

    Keeper(@Owned DroppableForgottenEverywhere token) {
      this.token = token;
    }

    int id() {
      return token.id();
    }
  }

  static int forget(@Owned DroppableForgottenEverywhere given, boolean cancel) {
    DroppableForgottenEverywhere local = new DroppableForgottenEverywhere(2);
    if (cancel) {
      given.cancel();
    }
    return new Keeper(local).id();
  }
}
