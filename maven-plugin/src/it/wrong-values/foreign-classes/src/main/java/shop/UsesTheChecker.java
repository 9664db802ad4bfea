package shop;

import com.google.gson.Gson;
import dev.custody.checker.OwnershipChecker;
import dev.custody.maven.CheckMojo;

final class UsesTheChecker {}
